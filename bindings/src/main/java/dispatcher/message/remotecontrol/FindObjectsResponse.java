package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;
import java.util.List;
import java.util.UUID;

@Message(value = "RemoteControl.Messages.FindObjectsResponse",
        doc = "The objects that were found, in no promised order.")
public record FindObjectsResponse(
        @Field(value = "Objects", doc = "Their ids.") List<UUID> objects) implements Response {}
