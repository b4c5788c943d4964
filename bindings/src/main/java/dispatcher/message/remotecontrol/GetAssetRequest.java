package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.GetAssetRequest", idempotent = true, doc = "Asks for an asset.")
public record GetAssetRequest(
        @Field(value = "AssetID", doc = "The asset.") @Nullable UUID assetId) implements Request<GetAssetResponse> {}
