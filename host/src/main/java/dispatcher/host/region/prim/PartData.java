package dispatcher.host.region.prim;

import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of an object as it stands in XML. Immutable; vectors are in single precision.
 *
 * @param id its id
 * @param name its name; null where a client said so
 * @param description its description; null where a client said so
 * @param owner who owns it
 * @param creator who made it
 * @param position where the object is, in the region's coordinates
 * @param offset where the part is, from the root
 * @param rotation its turn, the root's own or the child's against the root
 * @param velocity m/s
 * @param acceleration m/s²
 * @param scale its extents in metres
 * @param texture its faces' textures and colours, as in {@link dispatcher.host.prim.TextureEntry}
 * @param inventory what is inside
 * @param source the XML that it was read from: what is not named here is kept from it
 */
public record PartData(UUID id, @Nullable String name, @Nullable String description, UUID owner, UUID creator,
        Vector3 position, Vector3 offset, Quaternion rotation, Vector3 velocity, Vector3 acceleration, Vector3 scale,
        byte[] texture, List<ItemData> inventory, XmlElement source) {
    static PartData read(XmlElement part) {
        XmlElement shape = part.child("Shape").orElse(XmlElement.of("Shape", List.of()));
        return new PartData(XmlValues.readId(part, "UUID"), part.textOf("Name"), part.textOf("Description"),
                XmlValues.readId(part, "OwnerID"), XmlValues.readId(part, "CreatorID"),
                XmlValues.readVector(part, "GroupPosition", Vector3.ZERO),
                XmlValues.readVector(part, "OffsetPosition", Vector3.ZERO),
                XmlValues.readQuaternion(part, "RotationOffset"),
                XmlValues.readVector(part, "Velocity", Vector3.ZERO),
                XmlValues.readVector(part, "Acceleration", Vector3.ZERO),
                XmlValues.readVector(part, "Scale", new Vector3(0.5, 0.5, 0.5)),
                XmlValues.readBytes(shape, "TextureEntry"), ItemData.readAll(part), part);
    }
}
