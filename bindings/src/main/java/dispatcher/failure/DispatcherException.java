package dispatcher.failure;

import org.jspecify.annotations.Nullable;

/** A call that failed. The message is one sentence for the author of a script; the advice says what to do next. */
public final class DispatcherException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final FailureKind kind;
    private final String advice;

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
        super(message, cause);
        this.kind = kind;
        this.advice = advice;
    }

    public FailureKind kind() {
        return kind;
    }

    public String advice() {
        return advice;
    }

    /** The sentence and the advice, as a person reads them. */
    public String explanation() {
        return advice.isEmpty() ? String.valueOf(getMessage()) : getMessage() + " " + advice;
    }
}
