package dispatcher.host.script;

import dispatcher.guest.ScriptException;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.LimitReached;
import dispatcher.host.limit.Limits;
import java.util.Optional;

/** The failures of a script that tell of a limit. */
final class OutOfBounds {
    private OutOfBounds() {}

    /** The breach that a failure means, if it means one. */
    static Optional<Breach> of(Throwable thrown, Limits limits) {
        return switch (Results.cause(thrown)) {
            case LimitReached reached -> Optional.of(reached.breach());
            case ScriptException failure when failure.getCause() instanceof LimitReached reached ->
                Optional.of(reached.breach());
            case ScriptException failure when failure.isOutOfMemory() && limits.get(Limit.MEMORY) != Limits.NONE ->
                Optional.of(fullHeap(limits).at(failure.place().orElse(null)));
            case OutOfMemoryError _ -> Optional.of(fullHeap(limits));
            default -> Optional.empty();
        };
    }

    private static Breach fullHeap(Limits limits) {
        return new Breach(Limit.MEMORY, Math.max(Runtime.getRuntime().maxMemory(), limits.get(Limit.MEMORY)),
                limits.get(Limit.MEMORY), null);
    }
}
