package dispatcher.host.limit;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Counts what scripts hold, on threads apart, one count at a time: each remembers every object that it has met, and several at once would
 * fill a heap that is crowded already. One that takes long may wait for a script that cannot be held up, so others do not wait for it.
 */
final class Counter {
    private static final long LONGEST_TURN_MS = 2_000;

    private final ExecutorService threads = Executors
            .newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("heap-count").priority(Thread.MIN_PRIORITY).factory());
    private final Semaphore turn = new Semaphore(1);

    /** The one of this process. */
    static Counter here() {
        return Here.COUNTER;
    }

    void execute(Runnable count) {
        threads.execute(() -> {
            try {
                inTurn(count);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void inTurn(Runnable count) throws InterruptedException {
        boolean own = turn.tryAcquire(LONGEST_TURN_MS, TimeUnit.MILLISECONDS);
        try {
            count.run();
        } finally {
            if (own) {
                turn.release();
            }
        }
    }

    private static final class Here {
        private static final Counter COUNTER = new Counter();
    }
}
