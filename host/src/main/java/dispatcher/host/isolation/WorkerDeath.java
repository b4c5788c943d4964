package dispatcher.host.isolation;

import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import java.util.Map;
import java.util.Optional;

import static java.util.Map.entry;

/** Why a worker ended that did not say so itself, as far as its exit status tells. */
final class WorkerDeath {
    /** What a JVM exits with under {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;
    private static final int SIGNALLED = 128;
    private static final Map<Integer, String> SIGNALS = Map.ofEntries(entry(1, "HUP"), entry(4, "ILL"),
            entry(6, "ABRT"), entry(7, "BUS"), entry(8, "FPE"), entry(9, "KILL"), entry(11, "SEGV"), entry(15, "TERM"),
            entry(24, "XCPU"), entry(25, "XFSZ"), entry(31, "SYS"));

    private WorkerDeath() {}

    /** The limit that such an end means. */
    static Optional<Breach> of(int status, Limits limits) {
        long memory = limits.get(Limit.MEMORY);
        return status == OUT_OF_MEMORY
                ? Optional.of(new Breach(Limit.MEMORY, memory, memory, null))
                : Optional.empty();
    }

    /** How a process ended, behind its name. */
    static String sentence(int status) {
        return status > SIGNALLED && SIGNALS.containsKey(status - SIGNALLED)
                ? "was ended by the signal " + SIGNALS.get(status - SIGNALLED) + "."
                : "ended with status " + status + " before its script did.";
    }
}
