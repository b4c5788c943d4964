package dispatcher.message.dispatcher;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import org.jspecify.annotations.Nullable;

@Message(value = "Dispatcher.Messages.RenewCapabilityRequest", idempotent = true,
        doc = "Sets the life of the capability that the request carries anew.")
public record RenewCapabilityRequest(
        @Field(value = "LifeSpan", doc = "The new life from now on; may be shorter than before.", unit = "s",
                defaultValue = "300") @Nullable Integer lifeSpan) implements Request<CapabilityResponse> {}
