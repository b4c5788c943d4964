package dispatcher.host.codec.fast;

import java.util.Arrays;
import java.util.UUID;

/**
 * Bytes that grow, into which a message is written. The space stays for the next message, unless it became large. Not safe for
 * use by several threads.
 */
abstract class Sink {
    private static final int USUAL = 4 << 10;
    private static final int LARGEST_KEPT = 512 << 10;

    /** More than a name, an id or four numbers need. */
    private static final int MARGIN = 256;

    byte[] bytes = new byte[USUAL];
    int at;

    /** Begins a message. */
    abstract void open();

    /** Begins an object; gives what {@link #close} asks for. */
    abstract int open(Name name);

    abstract void close(int mark);

    abstract int openList(Name name);

    abstract void closeList(int mark);

    abstract void text(Name name, String text);

    abstract void id(Name name, UUID id);

    abstract void real(Name name, double number);

    abstract void integer(Name name, int number);

    abstract void bool(Name name, boolean value);

    abstract void vector(Name name, double x, double y, double z);

    abstract void quaternion(Name name, double x, double y, double z, double w);

    /** Ends the message. */
    abstract void end();

    /** What was written. */
    final byte[] take() {
        return Arrays.copyOf(bytes, at);
    }

    /** Forgets what was written. */
    final void reset() {
        at = 0;
        if (bytes.length > LARGEST_KEPT) {
            bytes = new byte[USUAL];
        }
    }

    /** Makes room for so many bytes and a little more. */
    final void reserve(int more) {
        int needed = at + more + MARGIN;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
        }
    }

    final void put(Name.Spelling name) {
        Words.write(name.words(), bytes, at);
        at += name.length();
    }

    final void put(byte[] some) {
        System.arraycopy(some, 0, bytes, at, some.length);
        at += some.length;
    }
}
