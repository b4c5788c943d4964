package dispatcher.host.region.prim;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a part: what it was read from, with what has changed since. */
final class PartXml {
    private static final List<XmlElement.Attribute> NAMESPACES = List.of(
            new XmlElement.Attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
            new XmlElement.Attribute("xmlns:xsd", "http://www.w3.org/2001/XMLSchema"));

    private PartXml() {}

    static XmlElement write(PartData part) {
        Map<String, XmlElement> current = current(part);
        List<XmlElement> children = new ArrayList<>();
        for (XmlElement child : part.source().children()) {
            XmlElement now = current.remove(child.name());
            children.add(now != null ? now : child.name().equals("Shape") ? shape(child, part) : child);
        }
        children.addAll(current.values());
        return new XmlElement("SceneObjectPart", NAMESPACES, withoutEmptyInventory(children), "");
    }

    private static Map<String, XmlElement> current(PartData part) {
        Map<String, XmlElement> now = new LinkedHashMap<>();
        for (XmlElement element : List.of(
                XmlValues.id("CreatorID", part.creator()),
                XmlValues.id("FolderID", part.id()),
                XmlElement.of("TaskInventory", part.inventory().stream().map(ItemData::write).toList()),
                XmlValues.id("UUID", part.id()),
                XmlElement.text("Name", part.name() == null ? "" : part.name()),
                XmlValues.vector("GroupPosition", part.position()),
                XmlValues.vector("OffsetPosition", part.offset()),
                XmlValues.quaternion("RotationOffset", part.rotation()),
                XmlValues.vector("Velocity", part.velocity()),
                XmlValues.vector("Acceleration", part.acceleration()),
                XmlElement.text("Description", part.description() == null ? "" : part.description()),
                XmlValues.vector("Scale", part.scale()),
                XmlValues.id("OwnerID", part.owner()))) {
            now.put(element.name(), element);
        }
        return now;
    }

    private static XmlElement shape(XmlElement shape, PartData part) {
        String texture = Base64.getEncoder().encodeToString(part.texture());
        return shape.withChildren(shape.children().stream()
                .map(child -> child.name().equals("TextureEntry") ? XmlElement.text("TextureEntry", texture) : child)
                .toList());
    }

    private static List<XmlElement> withoutEmptyInventory(List<XmlElement> children) {
        return children.stream()
                .filter(child -> !child.name().equals("TaskInventory") || !child.children().isEmpty())
                .toList();
    }
}
