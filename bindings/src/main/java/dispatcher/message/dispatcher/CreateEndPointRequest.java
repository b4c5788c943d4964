package dispatcher.message.dispatcher;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import org.jspecify.annotations.Nullable;

@Message(value = "Dispatcher.Messages.CreateEndPointRequest",
        doc = "Asks for an endpoint: the address to which the region sends callbacks as datagrams.")
public record CreateEndPointRequest(
        @Field(value = "LifeSpan", doc = "How long the endpoint lives without a renewal; less than 3000 becomes 3000.",
                unit = "ms") @Nullable Integer lifeSpan,
        @Field(value = "CallbackHost",
                doc = "An IP address, which must be the one that the request comes from.") @Nullable String callbackHost,
        @Field(value = "CallbackPort",
                doc = "The UDP port.") @Nullable Integer callbackPort) implements Request<CreateEndPointResponse> {}
