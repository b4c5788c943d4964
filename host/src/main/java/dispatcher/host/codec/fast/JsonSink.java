package dispatcher.host.codec.fast;

import java.util.UUID;

/** Writes JSON. Every value is followed by a comma, which the end of what it is in takes away again. */
final class JsonSink extends Sink {
    private static final Name.Spelling TRUE = Name.Spelling.of("true,");
    private static final Name.Spelling FALSE = Name.Spelling.of("false,");

    @Override
    void open() {
        bytes[at++] = '{';
    }

    @Override
    int open(Name name) {
        return open(name, '{');
    }

    @Override
    void close(int mark) {
        close('}');
    }

    @Override
    int openList(Name name) {
        return open(name, '[');
    }

    @Override
    void closeList(int mark) {
        close(']');
    }

    @Override
    void text(Name name, String text) {
        start(name, text.length());
        bytes[at++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Unusual.unless(c >= ' ' && c < 0x7F && c != '"' && c != '\\');
            bytes[at++] = (byte) c;
        }
        bytes[at++] = '"';
        bytes[at++] = ',';
    }

    @Override
    void id(Name name, UUID id) {
        start(name, 0);
        bytes[at] = '"';
        IdText.write(id, bytes, at + 1);
        at += IdText.LENGTH + 1;
        bytes[at++] = '"';
        bytes[at++] = ',';
    }

    @Override
    void real(Name name, double number) {
        start(name, 0);
        at = Reals.writeDouble(number, bytes, at);
        bytes[at++] = ',';
    }

    @Override
    void integer(Name name, int number) {
        start(name, 0);
        at = Digits.write(number, bytes, at);
        bytes[at++] = ',';
    }

    @Override
    void bool(Name name, boolean value) {
        start(name, 0);
        put(value ? TRUE : FALSE);
    }

    @Override
    void vector(Name name, double x, double y, double z) {
        open(name, '[');
        component(x);
        component(y);
        component(z);
        close(']');
    }

    @Override
    void quaternion(Name name, double x, double y, double z, double w) {
        open(name, '[');
        component(x);
        component(y);
        component(z);
        component(w);
        close(']');
    }

    @Override
    void end() {
        close('}');
        at--;
    }

    /** A single is spelled as one. */
    private void component(double number) {
        at = number == (float) number
                ? Reals.writeSingle((float) number, bytes, at)
                : Reals.writeDouble(number, bytes, at);
        bytes[at++] = ',';
    }

    private void start(Name name, int more) {
        reserve(more);
        put(name.json());
    }

    private int open(Name name, char bracket) {
        start(name, 0);
        bytes[at++] = (byte) bracket;
        return 0;
    }

    private void close(char bracket) {
        reserve(0);
        if (bytes[at - 1] == ',') {
            at--;
        }
        bytes[at++] = (byte) bracket;
        bytes[at++] = ',';
    }
}
