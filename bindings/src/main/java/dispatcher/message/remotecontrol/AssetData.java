package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Structure;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "AssetData", doc = "An asset: what it holds and what it is called.")
public record AssetData(
        @Field(value = "AssetID", doc = "Its id.") @Nullable UUID assetId,
        @Field(value = "SerializedAsset", doc = "Its bytes, as base64.") @Nullable String serializedAsset,
        @Field(value = "Name", doc = "Its name.") @Nullable String name,
        @Field(value = "Description", doc = "Its description.") @Nullable String description,
        @Field(value = "ContentType",
                doc = "Its media type, for example application/vnd.ll.primitive for an object.") @Nullable String contentType,
        @Field(value = "CreatorID",
                doc = "Who made it, the id as text.") @Nullable String creatorId) implements Structure {}
