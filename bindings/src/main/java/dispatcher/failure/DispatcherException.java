package dispatcher.failure;

import org.jspecify.annotations.Nullable;

/** A call that failed. The message is one sentence for the author of a script; the advice says what to do next. */
public final class DispatcherException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final FailureKind kind;
    private final String advice;
    private final @Nullable String regionText;

    /**
     * @param kind what kind of failure it is
     * @param message one sentence: what was tried and what came back
     * @param advice one sentence: what to do next; empty where there is nothing to say
     */
    public DispatcherException(FailureKind kind, String message, String advice) {
        this(kind, message, advice, null);
    }

    /** As above, with the cause for {@code --verbose}. */
    public DispatcherException(FailureKind kind, String message, String advice, @Nullable Throwable cause) {
        this(kind, message, advice, cause, null);
    }

    private DispatcherException(
            FailureKind kind, String message, String advice, @Nullable Throwable cause, @Nullable String regionText) {
        super(message, cause);
        this.kind = kind;
        this.advice = advice;
        this.regionText = regionText;
    }

    /** As above, for a failure that the region answered: {@code regionText} is its {@code _Message}, word for word. */
    public static DispatcherException answered(FailureKind kind, String message, String advice, String regionText) {
        return new DispatcherException(kind, message, advice, null, regionText);
    }

    /** The same failure with another advice. */
    public DispatcherException withAdvice(String other) {
        DispatcherException same = new DispatcherException(kind, String.valueOf(getMessage()), other, getCause(),
                regionText);
        same.setStackTrace(getStackTrace());
        return same;
    }

    public FailureKind kind() {
        return kind;
    }

    public String advice() {
        return advice;
    }

    /** What the region itself answered, {@code _Message}; null where the failure is not an answer of the region. */
    public @Nullable String regionText() {
        return regionText;
    }

    /** The sentence and the advice, as a person reads them. */
    public String explanation() {
        return advice.isEmpty() ? String.valueOf(getMessage()) : getMessage() + " " + advice;
    }
}
