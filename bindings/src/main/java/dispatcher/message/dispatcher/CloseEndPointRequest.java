package dispatcher.message.dispatcher;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "Dispatcher.Messages.CloseEndPointRequest", doc = "Closes an endpoint and drops its subscriptions.")
public record CloseEndPointRequest(
        @Field(value = "EndPointID",
                doc = "The endpoint.") @Nullable UUID endPointId) implements Request<ResponseBase> {}
