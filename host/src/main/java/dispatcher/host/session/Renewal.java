package dispatcher.host.session;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does something again and again, each time after the delay that the last time gave. Safe for use by several threads. */
final class Renewal {
    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private final Supplier<CompletableFuture<Duration>> task;
    private @Nullable Future<?> next;
    private boolean stopped;

    /**
     * @param task does not block; what it gives never fails
     */
    Renewal(Supplier<CompletableFuture<Duration>> task) {
        this.task = task;
    }

    /** Does it after that delay, and not at the time that was set before. */
    synchronized void after(Duration delay) {
        if (next != null) {
            next.cancel(false);
        }
        if (!stopped) {
            next = TIMER.schedule(() -> task.get().thenAccept(this::after), delay.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    synchronized void stop() {
        stopped = true;
        if (next != null) {
            next.cancel(false);
        }
    }

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1,
                Thread.ofPlatform().daemon().name("dispatcher-renewal").factory());
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }
}
