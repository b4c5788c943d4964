package dispatcher.host.script;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Watches how long a script's handlers run. */
final class Watchdog implements AutoCloseable {
    private static final long LOOK_EVERY_MS = 100;

    private final ScriptLoop loop;
    private final Duration limit;
    private final Consumer<String> exceeded;
    private final AtomicBoolean told = new AtomicBoolean();
    private final ScheduledExecutorService clock = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("watchdog").factory());

    /** @param exceeded is told once, in a sentence, when a handler runs for longer than the limit */
    Watchdog(ScriptLoop loop, Duration limit, Consumer<String> exceeded) {
        this.loop = loop;
        this.limit = limit;
        this.exceeded = exceeded;
        var _ = clock.scheduleWithFixedDelay(this::look, LOOK_EVERY_MS, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private void look() {
        Duration running = loop.handlerTime();
        if (running != null && running.compareTo(limit) > 0 && told.compareAndSet(false, true)) {
            exceeded.accept("A handler ran for longer than " + limit.toMillis() / 1000.0
                    + " seconds and was cut off, and the script with it; do less in one handler.");
        }
    }
}
