package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.MessageObjectRequest", doc = "Sends a text to the scripts inside an object.")
public record MessageObjectRequest(
        @Field(value = "ObjectID", doc = "The object: the id of its root part.") @Nullable UUID objectId,
        @Field(value = "Message", doc = "The text.") @Nullable String message) implements Request<ResponseBase> {}
