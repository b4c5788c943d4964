package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.CreateBulkObjectsRequest",
        doc = "Creates many objects; what could not be created is told in the answer's text.")
public record CreateBulkObjectsRequest(
        @Field(value = "Objects",
                doc = "What to create.") @Nullable List<ObjectSpecification> objects) implements Request<ResponseBase> {}
