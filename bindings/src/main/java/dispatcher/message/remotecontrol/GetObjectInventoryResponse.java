package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;
import java.util.List;

@Message(value = "RemoteControl.Messages.GetObjectInventoryResponse", doc = "What is inside an object.")
public record GetObjectInventoryResponse(
        @Field(value = "Inventory",
                doc = "The items.") List<ObjectInventoryInformation> inventory) implements Response {}
