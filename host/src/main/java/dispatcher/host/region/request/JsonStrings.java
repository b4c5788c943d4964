package dispatcher.host.region.request;

/** Reads strings and names, with their escapes. */
final class JsonStrings {
    private static final char REPLACEMENT = '\uFFFD';

    private JsonStrings() {}

    /** A string, from behind its opening quote to behind its closing one. */
    static String read(JsonSource in, char quote) {
        int start = in.mark();
        int end = in.find(quote);
        if (end >= 0 && !in.hasEscapeBefore(end)) {
            in.goTo(end + 1);
            return in.between(start, end);
        }
        return readEscaped(in, quote);
    }

    /** A property's name, quoted or not. */
    static String readName(JsonSource in) {
        char c = in.peek();
        if (c == '"' || c == '\'') {
            in.take();
            return read(in, c);
        }
        return readIdentifier(in);
    }

    /** A name without quotes. */
    static String readIdentifier(JsonSource in) {
        int start = in.mark();
        while (in.hasMore() && Characters.isIdentifier(in.peek())) {
            in.take();
        }
        if (in.mark() == start) {
            throw in.unexpected(in.take(), "where a name is expected");
        }
        return in.since(start);
    }

    private static String readEscaped(JsonSource in, char quote) {
        StringBuilder out = new StringBuilder();
        for (char c = in.take(); c != quote; c = in.take()) {
            if (c == '\\') {
                appendEscape(in, out);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static void appendEscape(JsonSource in, StringBuilder out) {
        char c = in.take();
        switch (c) {
            case 'b' -> out.append('\b');
            case 't' -> out.append('\t');
            case 'n' -> out.append('\n');
            case 'f' -> out.append('\f');
            case 'r' -> out.append('\r');
            case '\\', '"', '\'', '/' -> out.append(c);
            case 'u' -> appendUnicode(in, out);
            default -> throw in.unexpected(c, "after a backslash");
        }
    }

    private static void appendUnicode(JsonSource in, StringBuilder out) {
        char c = readHex(in);
        if (Character.isHighSurrogate(c) && in.startsWith("\\u")) {
            int mark = in.mark();
            in.expect("\\u");
            char low = readHex(in);
            if (Character.isLowSurrogate(low)) {
                out.append(c).append(low);
                return;
            }
            in.goTo(mark);
        }
        out.append(Character.isSurrogate(c) ? REPLACEMENT : c);
    }

    private static char readHex(JsonSource in) {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            char c = in.take();
            int digit = Character.digit(c, 16);
            if (digit < 0 || c > 'f') {
                throw in.unexpected(c, "in a unicode escape");
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }
}
