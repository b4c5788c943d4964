package dispatcher.message.dispatcher;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;
import java.util.UUID;

@Message(value = "Dispatcher.Messages.CapabilityResponse", doc = "A capability that was created or renewed.")
public record CapabilityResponse(
        @Field(value = "Capability", doc = "The capability, to be sent with every later request.") UUID capability,
        @Field(value = "LifeSpan", doc = "The life that was granted.", unit = "s") int lifeSpan) implements Response {
    /** Without the capability. */
    @Override
    public String toString() {
        return "CapabilityResponse[lifeSpan=" + lifeSpan + "]";
    }
}
