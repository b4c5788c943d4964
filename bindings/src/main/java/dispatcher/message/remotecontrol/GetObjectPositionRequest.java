package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.GetObjectPositionRequest", idempotent = true, doc = "Asks where an object is.")
public record GetObjectPositionRequest(
        @Field(value = "ObjectID",
                doc = "The object: the id of its root part.") @Nullable UUID objectId) implements Request<ObjectPositionResponse> {}
