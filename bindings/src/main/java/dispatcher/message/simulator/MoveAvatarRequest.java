package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import dispatcher.value.Vector3;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "Simulator.Messages.MoveAvatarRequest", doc = "Moves an avatar.")
public record MoveAvatarRequest(
        @Field(value = "AvatarID", doc = "The avatar's user.") @Nullable UUID avatarId,
        @Field(value = "Position", doc = "Where, in the region's coordinates: x east, y north, z up.", unit = "m",
                defaultValue = "[128,128,25]") @Nullable Vector3 position) implements Request<ResponseBase> {}
