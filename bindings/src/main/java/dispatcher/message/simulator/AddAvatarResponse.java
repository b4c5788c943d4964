package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;
import java.util.UUID;

@Message(value = "Simulator.Messages.AddAvatarResponse", doc = "The avatar that was put into the region.")
public record AddAvatarResponse(
        @Field(value = "AvatarID", doc = "The avatar's user.") UUID avatarId) implements Response {}
