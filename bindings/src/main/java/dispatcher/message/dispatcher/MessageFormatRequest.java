package dispatcher.message.dispatcher;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import org.jspecify.annotations.Nullable;

@Message(value = "Dispatcher.Messages.MessageFormatRequest", idempotent = true,
        doc = "Asks for a sample of a request with its defaults; needs no capability.")
public record MessageFormatRequest(
        @Field(value = "MessageName",
                doc = "The full name of the request, for example RemoteControl.Messages.ChatRequest.",
                defaultValue = "null") @Nullable String messageName) implements Request<MessageFormatResponse> {}
