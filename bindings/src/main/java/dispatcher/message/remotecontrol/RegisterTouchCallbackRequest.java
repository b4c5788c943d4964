package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.RegisterTouchCallbackRequest",
        doc = "Asks to be told when somebody touches an object.")
public record RegisterTouchCallbackRequest(
        @Field(value = "ObjectID", doc = "The object: the id of its root part.") @Nullable UUID objectId,
        @Field(value = "EndPointID",
                doc = "The endpoint that shall be told.") @Nullable UUID endPointId) implements Request<RegisterTouchCallbackResponse> {}
