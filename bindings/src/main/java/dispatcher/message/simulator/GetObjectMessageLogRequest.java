package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "Simulator.Messages.GetObjectMessageLogRequest", idempotent = true,
        doc = "Asks which texts the scripts inside an object were sent.")
public record GetObjectMessageLogRequest(
        @Field(value = "ObjectID",
                doc = "The object: the id of its root part.") @Nullable UUID objectId) implements Request<GetObjectMessageLogResponse> {}
