package dispatcher.guest;

import java.time.Duration;
import java.util.concurrent.Future;

/**
 * Throws a script's code out of its context again and again until this is closed: the engine does so once, and where the stack is
 * full what it throws can be lost, so that the code goes on for ever.
 */
final class Evictions implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ContextInsight insight;
    private final Thread thread = Thread.ofPlatform().daemon().name("evictions").unstarted(this::evict);

    private Evictions(ContextInsight insight) {
        this.insight = insight;
    }

    /** @param begins whether to do so at all */
    static Evictions of(ContextInsight insight, boolean begins) {
        Evictions evictions = new Evictions(insight);
        if (begins) {
            evictions.thread.start();
        }
        return evictions;
    }

    private void evict() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                evictAnyway();
            }
        } catch (InterruptedException | IllegalStateException _) {
            // The context is closed.
        }
    }

    /** Who is to be thrown out may hold all memory: all the more reason to go on. */
    private void evictAnyway() throws InterruptedException {
        try {
            evictOnce();
        } catch (OutOfMemoryError _) {
            // The next one comes soon.
        }
    }

    private void evictOnce() throws InterruptedException {
        Future<Void> eviction = insight.evict();
        try {
            Thread.sleep(PAUSE);
        } finally {
            eviction.cancel(false);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
