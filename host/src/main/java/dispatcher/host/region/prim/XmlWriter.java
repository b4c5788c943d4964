package dispatcher.host.region.prim;

/** Writes XML elements as OpenSim does: on one line, without a declaration. Not safe for use by several threads. */
public final class XmlWriter {
    private final StringBuilder out = new StringBuilder(8192);

    public void write(XmlElement element) {
        out.append('<').append(element.name());
        for (XmlElement.Attribute attribute : element.attributes()) {
            out.append(' ').append(attribute.name()).append("=\"");
            escape(attribute.value());
            out.append('"');
        }
        if (element.children().isEmpty() && element.text().isEmpty()) {
            out.append(" />");
            return;
        }
        out.append('>');
        escape(element.text());
        element.children().forEach(this::write);
        out.append("</").append(element.name()).append('>');
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Characters that XML cannot hold are left out. */
    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                default -> {
                    if (c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) || c == '\t'
                            || c == '\n') {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
    }
}
