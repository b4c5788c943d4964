package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;

@Message(value = "RemoteControl.Messages.TestAssetResponse", doc = "Whether the region has an asset in its cache.")
public record TestAssetResponse(
        @Field(value = "Exists", doc = "Whether it is there.") boolean exists) implements Response {}
