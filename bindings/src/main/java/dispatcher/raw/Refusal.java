package dispatcher.raw;

/** A request that gets the answer "failure" with this text, as a real server gives it. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String text) {
        super(text, null, false, false);
    }

    /** What the answer's {@code _Message} is. */
    String text() {
        return String.valueOf(getMessage());
    }
}
