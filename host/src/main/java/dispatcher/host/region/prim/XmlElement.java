package dispatcher.host.region.prim;

import java.util.List;
import java.util.Optional;

/**
 * An XML element: either text or children, and attributes. Immutable.
 *
 * @param name its name without a prefix
 * @param attributes its attributes other than namespace declarations
 * @param text its text; empty where it has children
 */
public record XmlElement(String name, List<Attribute> attributes, List<XmlElement> children, String text) {
    /** An attribute with its prefix. */
    public record Attribute(String name, String value) {}

    public static XmlElement text(String name, String text) {
        return new XmlElement(name, List.of(), List.of(), text);
    }

    public static XmlElement of(String name, List<XmlElement> children) {
        return new XmlElement(name, List.of(), List.copyOf(children), "");
    }

    public XmlElement withChildren(List<XmlElement> others) {
        return new XmlElement(name, attributes, List.copyOf(others), "");
    }

    /** The first child of that name. */
    public Optional<XmlElement> child(String wanted) {
        for (XmlElement child : children) {
            if (child.name.equals(wanted)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The text of the first child of that name; empty where there is none. */
    public String textOf(String wanted) {
        return child(wanted).map(XmlElement::text).orElse("");
    }
}
