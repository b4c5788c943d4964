package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.value.Vector3;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "Simulator.Messages.AddAvatarRequest", doc = "Puts an avatar into the region.")
public record AddAvatarRequest(
        @Field(value = "AvatarID", doc = "Its user; zero: the region chooses.") @Nullable UUID avatarId,
        @Field(value = "FirstName", doc = "First name.") @Nullable String firstName,
        @Field(value = "LastName", doc = "Last name.") @Nullable String lastName,
        @Field(value = "Position", doc = "Where, in the region's coordinates: x east, y north, z up.", unit = "m",
                defaultValue = "[128,128,25]") @Nullable Vector3 position) implements Request<AddAvatarResponse> {}
