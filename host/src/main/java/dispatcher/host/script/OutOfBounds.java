package dispatcher.host.script;

import dispatcher.guest.ScriptException;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.LimitReached;
import dispatcher.host.limit.Limits;
import java.util.Optional;
import java.util.function.LongUnaryOperator;

/** The failures of a script that tell of a limit. */
final class OutOfBounds {
    /** Who holds less than this part of what it may hold did not fill the memory, but was met by what another did. */
    private static final int SMALL_PART = 4;

    private final Limits limits;
    private final LongUnaryOperator held;

    /** @param held tells how many bytes the script holds, at most so many as it is asked for */
    OutOfBounds(Limits limits, LongUnaryOperator held) {
        this.limits = limits;
        this.held = held;
    }

    /** The breach that a failure means, if it means one. */
    Optional<Breach> of(Throwable thrown) {
        return switch (Results.cause(thrown)) {
            case LimitReached reached -> Optional.of(reached.breach());
            case ScriptException failure when failure.getCause() instanceof LimitReached reached ->
                Optional.of(reached.breach());
            case ScriptException failure when failure.isOutOfMemory() && limits.get(Limit.MEMORY) != Limits.NONE ->
                fullHeap().map(breach -> breach.at(failure.place().orElse(null)));
            case OutOfMemoryError _ -> fullHeap();
            default -> Optional.empty();
        };
    }

    private Optional<Breach> fullHeap() {
        long part = limits.get(Limit.MEMORY) / SMALL_PART;
        return held.applyAsLong(part) < part
                ? Optional.empty()
                : Optional.of(
                        new Breach(Limit.MEMORY, Math.max(Runtime.getRuntime().maxMemory(), limits.get(Limit.MEMORY)),
                                limits.get(Limit.MEMORY), null));
    }
}
