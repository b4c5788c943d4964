package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Structure;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "ObjectSpecification", doc = "One object to create.")
public record ObjectSpecification(
        @Field(value = "ObjectData", doc = "Its id, place, turn and movement.",
                defaultValue = "null") @Nullable ObjectDynamicsData objectData,
        @Field(value = "AssetID", doc = "The asset to create it from.") @Nullable UUID assetId,
        @Field(value = "Name", doc = "Its name.", defaultValue = "RemoteControl Object") @Nullable String name,
        @Field(value = "Description", doc = "Its description.",
                defaultValue = "RemoteControl Generated Object") @Nullable String description,
        @Field(value = "StartParameter", doc = "JSON text for the scripts inside.",
                defaultValue = "{}") @Nullable String startParameter) implements Structure {}
