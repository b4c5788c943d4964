package dispatcher.bridge.wire;

/** The other end broke a rule of the bridge; the connection is closed with this sentence. */
public final class Offence extends Exception {
    private static final long serialVersionUID = 1;

    public Offence(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
