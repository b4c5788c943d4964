package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.AddAssetRequest",
        doc = "Gives the region an asset; where the id is known already, the old one stays.")
public record AddAssetRequest(
        @Field(value = "Asset", doc = "The asset; choose its id, since a real server forgets one that has none.",
                defaultValue = "{}") @Nullable AssetData asset) implements Request<AddAssetResponse> {}
