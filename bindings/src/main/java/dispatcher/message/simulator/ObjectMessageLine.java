package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Structure;
import org.jspecify.annotations.Nullable;

@Message(value = "ObjectMessageLine", doc = "One text that was sent to an object.")
public record ObjectMessageLine(
        @Field(value = "From", doc = "Whose capability sent it, the user's id.") @Nullable String from,
        @Field(value = "Message", doc = "The text.") @Nullable String message,
        @Field(value = "Time", doc = "When, ISO 8601.") @Nullable String time) implements Structure {}
