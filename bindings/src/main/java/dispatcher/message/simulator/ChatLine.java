package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Structure;
import dispatcher.value.Vector3;
import org.jspecify.annotations.Nullable;

@Message(value = "ChatLine", doc = "One thing that was said.")
public record ChatLine(
        @Field(value = "From", doc = "Who said it.") @Nullable String from,
        @Field(value = "Message", doc = "The text.") @Nullable String message,
        @Field(value = "Channel", doc = "The chat channel.") int channel,
        @Field(value = "Position", doc = "Where.", unit = "m") Vector3 position,
        @Field(value = "Time", doc = "When, ISO 8601.") @Nullable String time) implements Structure {}
