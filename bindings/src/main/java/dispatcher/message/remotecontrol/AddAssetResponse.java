package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;
import java.util.UUID;

@Message(value = "RemoteControl.Messages.AddAssetResponse", doc = "The asset that was added.")
public record AddAssetResponse(
        @Field(value = "AssetID", doc = "The asset.") UUID assetId) implements Response {}
