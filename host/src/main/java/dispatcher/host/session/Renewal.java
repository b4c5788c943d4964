package dispatcher.host.session;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Does something again and again, each time after the delay that the last time gave. Safe for use by several threads. */
final class Renewal {
    private final Supplier<CompletableFuture<Duration>> task;
    private final Alarm alarm = new Alarm(this::renew);

    /**
     * @param task does not block; what it gives never fails
     */
    Renewal(Supplier<CompletableFuture<Duration>> task) {
        this.task = task;
    }

    /** Does it after that delay, and not at the time that was set before. */
    void after(Duration delay) {
        alarm.after(delay);
    }

    void stop() {
        alarm.stop();
    }

    private void renew() {
        CompletableFuture<Void> _ = task.get().thenAccept(alarm::after);
    }
}
