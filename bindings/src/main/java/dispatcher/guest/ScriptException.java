package dispatcher.guest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A script that failed, told in the script's own terms: the message is like {@code hello.py:7: ZeroDivisionError: division by
 * zero}; the trace has the source line (with a caret where the column is known) and where it was called from.
 */
public final class ScriptException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String[] trace;

    public ScriptException(String message, List<String> trace, @Nullable Throwable cause) {
        super(message, cause);
        this.trace = trace.toArray(String[]::new);
    }

    /** The lines below the message, script frames only. */
    public List<String> trace() {
        return List.of(trace);
    }

    /** The message and the trace, as a person reads them. */
    public String explanation() {
        return trace.length == 0 ? String.valueOf(getMessage()) : getMessage() + "\n" + String.join("\n", trace);
    }
}
