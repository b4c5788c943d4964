package dispatcher.guest;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One context that stands by for the next script; when it is taken, another is made. Safe for use by several threads. */
final class SpareContext implements AutoCloseable {
    /** Lets the script that took the last one begin in peace. */
    private static final long PAUSE_MS = 100;

    private final Supplier<LateContext> maker;
    private final AtomicReference<@Nullable LateContext> ready = new AtomicReference<>();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("spare").priority(Thread.MIN_PRIORITY).factory());

    /** @param maker is asked on a thread apart */
    SpareContext(Supplier<LateContext> maker) {
        this.maker = maker;
        make();
    }

    /** The one that stands by, where it does. */
    Optional<LateContext> take() {
        @Nullable
        LateContext taken = ready.getAndSet(null);
        make();
        return Optional.ofNullable(taken);
    }

    private void make() {
        if (begun.compareAndSet(false, true)) {
            thread.schedule(this::making, PAUSE_MS, TimeUnit.MILLISECONDS);
        }
    }

    private void making() {
        try {
            ready.set(maker.get());
        } finally {
            begun.set(false);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
