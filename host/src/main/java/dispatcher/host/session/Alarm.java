package dispatcher.host.session;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Does something at one time, which can be set anew. Safe for use by several threads. */
final class Alarm {
    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private final Runnable task;
    private @Nullable Future<?> next;
    private boolean stopped;

    /** @param task does not block and throws nothing */
    Alarm(Runnable task) {
        this.task = task;
    }

    /** Does it after that delay, and not at the time that was set before. */
    synchronized void after(Duration delay) {
        if (next != null) {
            next.cancel(false);
        }
        if (!stopped) {
            next = TIMER.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
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
