package dispatcher.host.codec.fast;

/** The types of BSON's elements that usual messages have. */
final class Bson {
    static final byte END = 0;
    static final byte REAL = 1;
    static final byte TEXT = 2;
    static final byte DOCUMENT = 3;
    static final byte ARRAY = 4;
    static final byte TRUTH = 8;
    static final byte INTEGER = 0x10;

    private Bson() {}
}
