package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "Simulator.Messages.AvatarChatRequest", doc = "Says a text as an avatar.")
public record AvatarChatRequest(
        @Field(value = "AvatarID", doc = "The avatar's user.") @Nullable UUID avatarId,
        @Field(value = "Message", doc = "The text.") @Nullable String message,
        @Field(value = "Channel",
                doc = "The chat channel.") @Nullable Integer channel) implements Request<ResponseBase> {}
