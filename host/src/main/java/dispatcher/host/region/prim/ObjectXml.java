package dispatcher.host.region.prim;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Objects in OpenSim's XML: the root part and, in their order, the other parts. */
public final class ObjectXml {
    private ObjectXml() {}

    /**
     * Reads an object; zero bytes at the end, with which OpenSim closes text, are left out.
     *
     * @return its parts, the root first; empty where the bytes are no object
     */
    public static Optional<List<PartData>> read(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != '<' && (bytes[0] & 0xFF) != 0xEF && bytes[0] > ' ') {
            return Optional.empty();
        }
        try {
            return Optional.of(readParts(bytes));
        } catch (XMLStreamException _) {
            return Optional.empty();
        }
    }

    /**
     * Reads an object, or says why it cannot.
     *
     * @throws XMLStreamException where the bytes are no object
     */
    public static List<PartData> readParts(byte[] bytes) throws XMLStreamException {
        int length = bytes.length;
        while (length > 0 && bytes[length - 1] == 0) {
            length--;
        }
        XmlElement group = XmlReader.read(bytes, length);
        List<PartData> parts = group.name().equals("SceneObjectGroup") ? partsOf(group) : List.of();
        if (parts.isEmpty()) {
            throw new XMLStreamException("This is no SceneObjectGroup with a SceneObjectPart");
        }
        return parts;
    }

    /** Writes an object from its parts, the root first. */
    public static String write(List<PartData> parts) {
        List<XmlElement> others = parts.subList(1, parts.size()).stream()
                .map(part -> XmlElement.of("Part", List.of(PartXml.write(part))))
                .toList();
        XmlWriter out = new XmlWriter();
        out.write(XmlElement.of("SceneObjectGroup", List.of(
                XmlElement.of("RootPart", List.of(PartXml.write(parts.getFirst()))),
                XmlElement.of("OtherParts", others))));
        return out.toString();
    }

    /** As {@link #write}, in bytes and with the zero byte at the end, as OpenSim keeps it in an asset. */
    public static byte[] writeAsset(List<PartData> parts) {
        return (write(parts) + '\0').getBytes(StandardCharsets.UTF_8);
    }

    /** Both forms: the parts wrapped in RootPart and Part, or bare. */
    private static List<PartData> partsOf(XmlElement group) {
        List<PartData> parts = new ArrayList<>();
        for (XmlElement child : group.children()) {
            switch (child.name()) {
                case "SceneObjectPart" -> parts.add(PartData.read(child));
                case "RootPart", "Part" -> parts.addAll(partsOf(child));
                case "OtherParts" -> parts.addAll(partsOf(child));
                default -> {
                    // Saved script states and the like: nothing here runs them.
                }
            }
        }
        return parts;
    }
}
