package dispatcher.host.watch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How fast a watch asks: so that a region has time for others, and the script's connections are free for the script's own calls.
 * Calls begin on one thread.
 */
final class Pace {
    /** Half of the connections of a session. */
    static final int MOST_AT_ONCE = 4;
    static final int MOST_A_SECOND = 200;
    private static final long GAP = TimeUnit.SECONDS.toNanos(1) / MOST_A_SECOND;

    private final Semaphore free = new Semaphore(MOST_AT_ONCE);
    private long next = System.nanoTime();

    /** Begins a call as soon as that is polite. */
    <T> CompletableFuture<T> begin(Supplier<CompletableFuture<T>> call) throws InterruptedException {
        free.acquire();
        TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
        next = Math.max(next, System.nanoTime()) + GAP;
        return call.get().whenComplete((_, _) -> free.release());
    }
}
