package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Structure;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "ObjectInventoryInformation", doc = "One item inside an object.")
public record ObjectInventoryInformation(
        @Field(value = "Name", doc = "Its name.") @Nullable String name,
        @Field(value = "Description", doc = "Its description.") @Nullable String description,
        @Field(value = "AssetID", doc = "The asset that it stands for.") UUID assetId,
        @Field(value = "ItemType",
                doc = "The asset's type: 0 texture, 6 object, 7 notecard, 10 script.") int itemType) implements Structure {}
