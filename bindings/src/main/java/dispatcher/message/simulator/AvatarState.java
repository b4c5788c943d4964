package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Structure;
import dispatcher.value.Vector3;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "AvatarState", doc = "Somebody who is in the region.")
public record AvatarState(
        @Field(value = "AvatarID", doc = "The avatar's user.") UUID avatarId,
        @Field(value = "Name", doc = "First and last name.") @Nullable String name,
        @Field(value = "Position", doc = "Where, in the region's coordinates.",
                unit = "m") Vector3 position) implements Structure {}
