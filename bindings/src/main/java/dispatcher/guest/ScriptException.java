package dispatcher.guest;

import java.util.List;
import java.util.Optional;
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
    private final @Nullable String place;
    private final boolean outOfMemory;
    private final boolean fullHeap;

    public ScriptException(String message, List<String> trace, @Nullable Throwable cause) {
        this(message, trace, cause, null);
    }

    /** @param place where it failed, as {@code file:line} */
    public ScriptException(String message, List<String> trace, @Nullable Throwable cause, @Nullable String place) {
        this(message, trace, cause, place, false, false);
    }

    private ScriptException(String message, List<String> trace, @Nullable Throwable cause, @Nullable String place,
            boolean outOfMemory, boolean fullHeap) {
        super(message, cause);
        this.trace = trace.toArray(String[]::new);
        this.place = place;
        this.outOfMemory = outOfMemory;
        this.fullHeap = fullHeap;
    }

    /**
     * The same failure, of which it is known that there was no memory left for what the script wanted.
     *
     * @param fullHeap whether the heap was full then
     */
    public ScriptException forLackOfMemory(boolean fullHeap) {
        return new ScriptException(String.valueOf(getMessage()), trace(), getCause(), place, true, fullHeap);
    }

    /** Whether there was no memory left for what the script wanted. */
    public boolean isOutOfMemory() {
        return outOfMemory;
    }

    /** Whether the memory was refused since the heap was full, whoever filled it; else too much was asked for. */
    public boolean wasHeapFull() {
        return fullHeap;
    }

    /**
     * Where it failed, as {@code file:line} of one of the script's own files, or where that is not known, where a failure did that
     * came with it; empty where neither is known.
     */
    public Optional<String> place() {
        return Optional.ofNullable(place).or(() -> others().flatMap(other -> other.place().stream()).findFirst());
    }

    /** The lines below the message, script frames only. */
    public List<String> trace() {
        return List.of(trace);
    }

    /** The message and the trace, as a person reads them; then those of the failures that came with it, its suppressed ones. */
    public String explanation() {
        return Stream
                .concat(Stream.of(String.valueOf(getMessage())),
                        Stream.concat(Stream.of(trace), others().map(ScriptException::explanation)))
                .collect(Collectors.joining("\n"));
    }

    private Stream<ScriptException> others() {
        return Stream.of(getSuppressed())
                .filter(ScriptException.class::isInstance)
                .map(ScriptException.class::cast);
    }
}
