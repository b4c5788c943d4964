package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "Simulator.Messages.RemoveAvatarRequest", doc = "Takes an avatar out of the region.")
public record RemoveAvatarRequest(
        @Field(value = "AvatarID",
                doc = "The avatar's user.") @Nullable UUID avatarId) implements Request<ResponseBase> {}
