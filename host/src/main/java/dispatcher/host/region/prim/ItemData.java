package dispatcher.host.region.prim;

import java.util.List;
import java.util.UUID;

/**
 * Something inside a part. Immutable.
 *
 * @param id its own id
 * @param asset what it is made of
 * @param type the asset type's number
 * @param source the XML that it was read from
 */
public record ItemData(UUID id, UUID asset, String name, String description, int type, XmlElement source) {
    static List<ItemData> readAll(XmlElement part) {
        return part.child("TaskInventory").map(XmlElement::children).orElse(List.of()).stream()
                .filter(child -> child.name().equals("TaskInventoryItem"))
                .map(ItemData::read)
                .toList();
    }

    private static ItemData read(XmlElement item) {
        return new ItemData(XmlValues.readId(item, "ItemID"), XmlValues.readId(item, "AssetID"), item.textOf("Name"),
                item.textOf("Description"), XmlValues.readInteger(item, "Type"), item);
    }

    /** The same item in a copy of its object, with a new id, in another part and of another owner. */
    public ItemData copyInto(UUID part, UUID owner) {
        return new ItemData(UUID.randomUUID(), asset, name, description, type,
                source.withChildren(source.children().stream().map(child -> copied(child, part, owner)).toList()));
    }

    private XmlElement copied(XmlElement child, UUID part, UUID owner) {
        return switch (child.name()) {
            case "OldItemID" -> XmlValues.id("OldItemID", id);
            case "ParentID", "ParentPartID" -> XmlValues.id(child.name(), part);
            case "OwnerID" -> XmlValues.id("OwnerID", owner);
            default -> child;
        };
    }

    XmlElement write() {
        return source.withChildren(source.children().stream()
                .map(child -> child.name().equals("ItemID") ? XmlValues.id("ItemID", id) : child)
                .toList());
    }
}
