package dispatcher.host.region.prim;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that nobody has looked at: no document type, no entities but XML's own, bounded depth and size. */
public final class XmlReader {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_ELEMENTS = 1_000_000;

    private final XMLStreamReader in;
    private int elements;

    private XmlReader(XMLStreamReader in) {
        this.in = in;
    }

    /**
     * Reads a document.
     *
     * @param length how many of the bytes are the document
     * @throws XMLStreamException where it is no XML, or has a document type, or is too large
     */
    public static XmlElement read(byte[] bytes, int length) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader stream = factory.createXMLStreamReader(new StringReader(text(bytes, length)));
        try {
            return new XmlReader(stream).readDocument();
        } finally {
            stream.close();
        }
    }

    /**
     * UTF-8, whatever the text says: OpenSim's own files say UTF-16 and are not.
     */
    private static String text(byte[] bytes, int length) {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private XmlElement readDocument() throws XMLStreamException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            continue;
        }
        return readElement(0);
    }

    private int next() throws XMLStreamException {
        int event = parsed();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("Document types and entities are not allowed", in.getLocation());
        }
        return event;
    }

    private int parsed() throws XMLStreamException {
        try {
            return in.next();
        } catch (MissingResourceException e) {
            // The parser lacks the words for what is wrong in some document types.
            throw new XMLStreamException("A broken document type", in.getLocation(), e);
        }
    }

    private XmlElement readElement(int depth) throws XMLStreamException {
        if (depth > MAX_DEPTH || ++elements > MAX_ELEMENTS) {
            throw new XMLStreamException("Nested too deep, or too many elements", in.getLocation());
        }
        String name = in.getLocalName();
        List<XmlElement.Attribute> attributes = readAttributes();
        List<XmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> children.add(readElement(depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(in.getText());
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
        return new XmlElement(name, attributes, List.copyOf(children), children.isEmpty() ? text.toString() : "");
    }

    private List<XmlElement.Attribute> readAttributes() {
        List<XmlElement.Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String prefix = in.getAttributePrefix(i);
            String name = in.getAttributeLocalName(i);
            attributes.add(new XmlElement.Attribute(
                    prefix == null || prefix.isEmpty() ? name : prefix + ':' + name, in.getAttributeValue(i)));
        }
        return List.copyOf(attributes);
    }
}
