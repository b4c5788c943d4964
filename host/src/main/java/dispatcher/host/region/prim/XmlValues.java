package dispatcher.host.region.prim;

import dispatcher.value.Ids;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Values as OpenSim writes them in XML. What cannot be read is zero: archives of many years' making have odd corners. */
public final class XmlValues {
    private XmlValues() {}

    public static UUID readId(XmlElement parent, String name) {
        XmlElement element = parent.child(name).orElse(null);
        if (element == null) {
            return Ids.ZERO;
        }
        // Older writers call the inner element Guid.
        String text = element.children().isEmpty() ? element.text() : element.children().getFirst().text();
        return parseId(text);
    }

    public static UUID parseId(String text) {
        try {
            return text.strip().length() == 36 ? UUID.fromString(text.strip()) : Ids.ZERO;
        } catch (IllegalArgumentException _) {
            return Ids.ZERO;
        }
    }

    public static Vector3 readVector(XmlElement parent, String name, Vector3 otherwise) {
        return parent.child(name)
                .map(v -> new Vector3(number(v, "X"), number(v, "Y"), number(v, "Z")))
                .orElse(otherwise);
    }

    public static Quaternion readQuaternion(XmlElement parent, String name) {
        return parent.child(name)
                .map(q -> new Quaternion(number(q, "X"), number(q, "Y"), number(q, "Z"), number(q, "W")))
                .orElse(Quaternion.IDENTITY);
    }

    public static int readInteger(XmlElement parent, String name) {
        try {
            return Integer.parseInt(parent.textOf(name).strip());
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    public static byte[] readBytes(XmlElement parent, String name) {
        try {
            return Base64.getMimeDecoder().decode(parent.textOf(name));
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    public static XmlElement id(String name, UUID id) {
        return XmlElement.of(name, List.of(XmlElement.text("UUID", id.toString())));
    }

    public static XmlElement vector(String name, Vector3 v) {
        return XmlElement.of(name, List.of(number("X", v.x()), number("Y", v.y()), number("Z", v.z())));
    }

    public static XmlElement quaternion(String name, Quaternion q) {
        return XmlElement.of(name,
                List.of(number("X", q.x()), number("Y", q.y()), number("Z", q.z()), number("W", q.w())));
    }

    private static XmlElement number(String name, double value) {
        float single = (float) value;
        if (single == Math.rint(single) && Math.abs(single) < 1e7) {
            return XmlElement.text(name, Integer.toString((int) single));
        }
        return XmlElement.text(name, Float.isInfinite(single) ? single > 0 ? "INF" : "-INF" : Float.toString(single));
    }

    private static float number(XmlElement parent, String name) {
        String text = parent.textOf(name).strip();
        try {
            return switch (text) {
                case "INF", "Infinity" -> Float.POSITIVE_INFINITY;
                case "-INF", "-Infinity" -> Float.NEGATIVE_INFINITY;
                default -> Float.parseFloat(text);
            };
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
