package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.GetDependentAssetsRequest", idempotent = true,
        doc = "Asks which assets an asset needs, itself included.")
public record GetDependentAssetsRequest(
        @Field(value = "AssetID",
                doc = "The asset.") @Nullable UUID assetId) implements Request<GetDependentAssetsResponse> {}
