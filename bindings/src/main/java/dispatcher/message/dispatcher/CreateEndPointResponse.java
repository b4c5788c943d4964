package dispatcher.message.dispatcher;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;
import java.util.UUID;

@Message(value = "Dispatcher.Messages.CreateEndPointResponse", doc = "An endpoint that was created or renewed.")
public record CreateEndPointResponse(
        @Field(value = "EndPointID", doc = "The endpoint.") UUID endPointId,
        @Field(value = "LifeSpan", doc = "The life that was granted.", unit = "ms") int lifeSpan) implements Response {}
