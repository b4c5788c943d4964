package dispatcher.bridge;

/** A child broke a rule of the bridge; its connection is closed with this sentence. */
final class Offence extends Exception {
    private static final long serialVersionUID = 1;

    Offence(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
