package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.BulkDynamicsRequest",
        doc = "Moves many objects at once; unknown ones are passed over without a word.")
public record BulkDynamicsRequest(
        @Field(value = "Updates",
                doc = "The new state of each object.") @Nullable List<ObjectDynamicsData> updates) implements Request<ResponseBase> {}
