package dispatcher.host.codec.fast;

import java.util.UUID;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Reads JSON as programs write it: blanks where they may be, but not between a name and its colon. */
final class JsonSource extends Source {
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
        boolean here = Name.stands(name.json(), in, at);
        at += here ? name.json().length : 0;
        return here;
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
        byte[] word = c == 't' ? TRUE : FALSE;
        Unusual.unless(Name.stands(word, in, at));
        at += word.length;
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

    private static final byte[] TRUE = "true".getBytes(ISO_8859_1);
    private static final byte[] FALSE = "false".getBytes(ISO_8859_1);

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
