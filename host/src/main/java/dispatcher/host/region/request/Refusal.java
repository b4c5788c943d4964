package dispatcher.host.region.request;

/** A request that is refused; the message is the answer's {@code _Message}. It carries no stack: it is an answer, not a fault. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Refusal(String message) {
        super(message, null, false, false);
    }

    /** A refusal of what the real server answers with an exception's text: the same head, a clear sentence of our own. */
    public static Refusal fatal(String sentence) {
        return new Refusal("Fatal error; " + sentence);
    }

    /** The answer's text. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
