package dispatcher.host.codec.fast;

import java.util.UUID;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Reads JSON as programs write it: blanks where they may be, but not between a name and its colon. */
final class JsonSource extends Source {
    private static final Name.Spelling TRUE = Name.Spelling.of("true");
    private static final Name.Spelling FALSE = Name.Spelling.of("false");

    private final JsonNumbers numbers;

    JsonSource(byte[] in) {
        super(in);
        numbers = new JsonNumbers(this);
    }

    @Override
    void open() {
        expect('{');
    }

    @Override
    boolean toName(boolean first) {
        return goesOn(first, '}');
    }

    @Override
    boolean takes(Name name) {
        return takes(name.json());
    }

    @Override
    void openList() {
        expect('[');
    }

    @Override
    boolean more(boolean first) {
        return goesOn(first, ']');
    }

    @Override
    String text() {
        expect('"');
        int start = at;
        byte c = next();
        while (c != '"') {
            Unusual.unless(c >= ' ' && c != '\\');
            c = next();
        }
        return new String(in, start, at - 1 - start, ISO_8859_1);
    }

    @Override
    UUID id() {
        expect('"');
        UUID id = IdText.read(in, at);
        at += IdText.LENGTH;
        Unusual.unless(next() == '"');
        return id;
    }

    @Override
    double real() {
        toNext();
        return numbers.real();
    }

    @Override
    int integer() {
        toNext();
        return numbers.integer();
    }

    @Override
    boolean bool() {
        byte c = toNext();
        Unusual.unless(takes(c == 't' ? TRUE : FALSE));
        return c == 't';
    }

    @Override
    void openNumbers() {
        expect('[');
    }

    @Override
    double component(int index) {
        if (index > 0) {
            expect(',');
        }
        return real();
    }

    @Override
    void closeNumbers() {
        expect(']');
    }

    /** Past the comma behind a value, or past the end of what it is in: then false. */
    private boolean goesOn(boolean first, char end) {
        byte c = toNext();
        if (c == end) {
            at++;
            return false;
        }
        if (!first) {
            expect(',');
            toNext();
        }
        return true;
    }

    private void expect(char c) {
        Unusual.unless(toNext() == c);
        at++;
    }

    /** Goes past blanks; gives the byte that follows. */
    private byte toNext() {
        while (at < in.length) {
            byte c = in[at];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c;
            }
            at++;
        }
        throw Unusual.here();
    }
}
