package dispatcher.message.dispatcher;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "Dispatcher.Messages.RenewEndPointRequest", idempotent = true,
        doc = "Sets the life of an endpoint anew.")
public record RenewEndPointRequest(
        @Field(value = "EndPointID", doc = "The endpoint.") @Nullable UUID endPointId,
        @Field(value = "LifeSpan", doc = "The new life from now on; less than 3000 becomes 3000.",
                unit = "ms") @Nullable Integer lifeSpan) implements Request<CreateEndPointResponse> {}
