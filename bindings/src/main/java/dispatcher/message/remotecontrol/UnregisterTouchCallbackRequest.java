package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.UnregisterTouchCallbackRequest", doc = "Ends a registration for touches.")
public record UnregisterTouchCallbackRequest(
        @Field(value = "ObjectID", doc = "The object: the id of its root part.") @Nullable UUID objectId,
        @Field(value = "RequestID",
                doc = "What the registration was answered with.") @Nullable UUID requestId) implements Request<ResponseBase> {}
