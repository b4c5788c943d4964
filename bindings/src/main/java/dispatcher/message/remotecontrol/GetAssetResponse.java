package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;

@Message(value = "RemoteControl.Messages.GetAssetResponse", doc = "An asset.")
public record GetAssetResponse(
        @Field(value = "Asset", doc = "The asset.") AssetData asset) implements Response {}
