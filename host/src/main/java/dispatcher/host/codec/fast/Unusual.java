package dispatcher.host.codec.fast;

/** Thrown, and caught at the door, where a message is left to the plain way. It has no stack, since it says nothing. */
final class Unusual extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final Unusual ONE = new Unusual();

    private Unusual() {
        super("left to the plain way", null, false, false);
    }

    static Unusual here() {
        return ONE;
    }

    static void unless(boolean usual) {
        if (!usual) {
            throw ONE;
        }
    }
}
