package dispatcher.host.codec;

/** How large a message may be, so that nobody can exhaust the memory of the one who reads it. */
public final class Limits {
    /** The largest message in bytes, read or written. A region is known to take 30 MiB. Can be set with the system property {@code dispatcher.codec.maxBytes}. */
    public static final int MAX_BYTES = Integer.getInteger("dispatcher.codec.maxBytes", 32 << 20);

    /** How deep arrays and objects may be nested; the protocol itself needs four levels, and a real server was seen to pass over 200. */
    public static final int MAX_DEPTH = 256;

    /** The longest name of a field, in bytes or characters. */
    public static final int MAX_NAME = 1_000;

    /** The largest number of elements in one list. */
    public static final int MAX_ELEMENTS = 1_000_000;

    private Limits() {}
}
