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

    static Evictions of(ContextInsight insight) {
        Evictions begun = new Evictions(insight);
        begun.thread.start();
        return begun;
    }

    private void evict() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                Future<Void> eviction = insight.evict();
                Thread.sleep(PAUSE);
                eviction.cancel(false);
            }
        } catch (InterruptedException _) {
            // The context is closed.
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
