package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.DeleteObjectRequest", doc = "Deletes an object.")
public record DeleteObjectRequest(
        @Field(value = "ObjectID",
                doc = "The object: the id of its root part.") @Nullable UUID objectId) implements Request<ResponseBase> {}
