package dispatcher.host.limit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One thread that looks after all scripts of this process, 20 times a second. Safe for use by several threads. */
public final class Clock {
    private static final long PERIOD_MS = 50;
    private static final Set<Runnable> LOOKS = ConcurrentHashMap.newKeySet();
    private static final ScheduledExecutorService THREAD = Executors
            .newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("watchdog")
                            .factory());

    static {
        var _ = THREAD.scheduleWithFixedDelay(Clock::look, PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
    }

    private Clock() {}

    /** Something that goes on until it is closed. */
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /** Calls it again and again; it must not wait for anything nor throw. */
    public static Watch watch(Runnable look) {
        LOOKS.add(look);
        return () -> LOOKS.remove(look);
    }

    private static void look() {
        try {
            LOOKS.forEach(Runnable::run);
            Heap.look();
        } catch (OutOfMemoryError _) {
            // Just then somebody must be looked after: the next look comes.
        }
    }
}
