package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;
import java.util.List;
import java.util.UUID;

@Message(value = "RemoteControl.Messages.GetDependentAssetsResponse", doc = "The assets that an asset needs.")
public record GetDependentAssetsResponse(
        @Field(value = "DependentAssets", doc = "Their ids.") List<UUID> dependentAssets) implements Response {}
