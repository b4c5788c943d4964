package dispatcher.host.script;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.guest.FullHeap;
import dispatcher.guest.ScriptException;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.LimitReached;
import dispatcher.host.limit.Limits;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The failures of a script that tell of a limit, and those that tell that another script has filled the memory of all. */
final class OutOfBounds {
    private final Limits limits;
    private final LongSupplier mayHold;

    /** @param mayHold bytes that the script holds at most */
    OutOfBounds(Limits limits, LongSupplier mayHold) {
        this.limits = limits;
        this.mayHold = mayHold;
    }

    /** The breach that a failure means, if it means one. */
    Optional<Breach> breach(Throwable thrown) {
        Throwable cause = Results.cause(thrown);
        if (cause instanceof LimitReached reached) {
            return Optional.of(reached.breach());
        } else if (cause instanceof ScriptException failure && failure.getCause() instanceof LimitReached reached) {
            return Optional.of(reached.breach());
        }
        return isLackOfMemory(cause) ? lackOfMemory(cause) : Optional.empty();
    }

    private Optional<Breach> lackOfMemory(Throwable cause) {
        return isBystander(cause) ? Optional.empty() : Optional.of(memory().at(place(cause).orElse(null)));
    }

    /** What is told of a failure that is no breach. */
    Throwable told(Throwable thrown) {
        Throwable cause = Results.cause(thrown);
        return isLackOfMemory(cause) ? bystander(place(cause).map(place -> " (" + place + ")").orElse("")) : thrown;
    }

    private boolean isLackOfMemory(Throwable cause) {
        return cause instanceof OutOfMemoryError || cause instanceof ScriptException failure
                && failure.isOutOfMemory() && limits.get(Limit.MEMORY) != Limits.NONE;
    }

    /** Who meets a full heap has not filled it where it cannot hold too much; who fails in one that has room has asked for too much. */
    private boolean isBystander(Throwable cause) {
        boolean full = cause instanceof ScriptException failure ? failure.wasHeapFull() : FullHeap.isNow();
        return full && mayHold.getAsLong() <= limits.get(Limit.MEMORY);
    }

    private static Optional<String> place(Throwable cause) {
        return cause instanceof ScriptException failure ? failure.place() : Optional.empty();
    }

    private Breach memory() {
        return new Breach(Limit.MEMORY, Math.max(Runtime.getRuntime().maxMemory(), limits.get(Limit.MEMORY)),
                limits.get(Limit.MEMORY), null);
    }

    private static DispatcherException bystander(String place) {
        return new DispatcherException(FailureKind.DENIED,
                "There was no memory left for a moment, and what ran then did not run to its end" + place
                        + ": something beside this script had filled the memory that all scripts of this host share.",
                "Let the scripts run isolated, or give the host more memory.");
    }
}
