package dispatcher.host.isolation;

import dispatcher.host.jail.Overhead;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import java.time.Duration;

/**
 * How much memory a worker gets, so that its script can hold what its limit says.
 *
 * @param heap the JVM's heap, bytes: what the script may hold, and what its language needs
 */
public record WorkerMemory(long heap) {
    /** What a language and its library hold. */
    private static final long LANGUAGE = 128L << 20;
    /** Code, classes, threads' stacks and buffers, which have bounds of their own in {@link WorkerCommand}. */
    private static final long OUTSIDE_OF_THE_HEAP = 512L << 20;
    private static final long LARGEST = 16L << 30;
    private static final Duration START = Duration.ofSeconds(15);
    private static final int THREADS = 64;

    /** For a script with those limits. */
    public static WorkerMemory of(Limits limits) {
        return new WorkerMemory(Math.min(LARGEST, limits.get(Limit.MEMORY)) + LANGUAGE);
    }

    /** What a worker needs besides what its script may use. */
    static Overhead overhead() {
        return new Overhead(LANGUAGE + OUTSIDE_OF_THE_HEAP, START, THREADS, true);
    }
}
