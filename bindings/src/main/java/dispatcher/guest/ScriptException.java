package dispatcher.guest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The message and the trace, as a person reads them; then those of the failures that came with it, its suppressed ones. */
    public String explanation() {
        return Stream.concat(Stream.of(String.valueOf(getMessage())), Stream.concat(Stream.of(trace), others()))
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> others() {
        return Stream.of(getSuppressed())
                .filter(ScriptException.class::isInstance)
                .map(other -> ((ScriptException) other).explanation());
    }
}
