package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.GetObjectRotationRequest", idempotent = true,
        doc = "Asks how an object is turned.")
public record GetObjectRotationRequest(
        @Field(value = "ObjectID",
                doc = "The object: the id of its root part.") @Nullable UUID objectId) implements Request<ObjectRotationResponse> {}
