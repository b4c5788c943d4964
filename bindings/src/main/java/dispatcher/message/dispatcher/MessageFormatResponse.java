package dispatcher.message.dispatcher;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;
import org.jspecify.annotations.Nullable;

@Message(value = "Dispatcher.Messages.MessageFormatResponse", doc = "A sample of a request.")
public record MessageFormatResponse(
        @Field(value = "SampleMessage",
                doc = "The request with its defaults, as JSON text.") @Nullable String sampleMessage) implements Response {}
