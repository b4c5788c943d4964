package dispatcher.host.region.request;

import java.util.Arrays;

/** The objects, arrays and constructors that are open, innermost last. */
final class Containers {
    static final byte NOTHING = 0;
    static final byte OBJECT = 1;
    static final byte ARRAY = 2;
    static final byte CONSTRUCTOR = 3;

    private byte[] open = new byte[16];
    private int depth;

    void push(byte container) {
        if (depth == TokenReader.MAX_DEPTH) {
            throw Refusal.fatal("The request is nested more than " + TokenReader.MAX_DEPTH + " deep.");
        }
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = container;
    }

    byte innermost() {
        return depth == 0 ? NOTHING : open[depth - 1];
    }

    /** Closes the innermost one, which must be of that kind. */
    void pop(byte container, String place) {
        if (innermost() != container) {
            throw Refusal.fatal("A bracket closes what was not opened" + place + ".");
        }
        depth--;
    }
}
