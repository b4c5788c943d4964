package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.DeleteBulkObjectsRequest",
        doc = "Deletes many objects; unknown ones are told in the answer's text.")
public record DeleteBulkObjectsRequest(
        @Field(value = "ObjectIDs",
                doc = "The objects.") @Nullable List<UUID> objectIds) implements Request<ResponseBase> {}
