package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.TestAssetRequest", idempotent = true,
        doc = "Asks whether the region has an asset in its cache.")
public record TestAssetRequest(
        @Field(value = "AssetID", doc = "The asset.") @Nullable UUID assetId) implements Request<TestAssetResponse> {}
