package dispatcher.host.isolation;

import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;

/**
 * How much memory a worker gets, so that its script can hold what its limit says.
 *
 * @param heap the JVM's heap, bytes: what the script may hold, and what its language needs
 * @param whole all memory of the process, bytes
 */
public record WorkerMemory(long heap, long whole) {
    /** What a language and its library hold. */
    private static final long LANGUAGE = 128L << 20;
    /** Code, classes, threads' stacks and buffers; these have bounds of their own in {@link WorkerCommand}. */
    private static final long OUTSIDE_OF_THE_HEAP = 512L << 20;
    private static final long LARGEST = 16L << 30;

    /** For a script with those limits. */
    public static WorkerMemory of(Limits limits) {
        long heap = Math.min(LARGEST, limits.get(Limit.MEMORY)) + LANGUAGE;
        return new WorkerMemory(heap, heap + OUTSIDE_OF_THE_HEAP);
    }
}
