package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;
import java.util.List;

@Message(value = "RemoteControl.Messages.GetObjectPartsResponse", doc = "The parts of an object.")
public record GetObjectPartsResponse(
        @Field(value = "Parts", doc = "The root first.") List<PartInformation> parts) implements Response {}
