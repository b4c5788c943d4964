package dispatcher.guest;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** One context that stands by for the next script; when it is taken, another is made. Safe for use by several threads. */
final class SpareContext implements AutoCloseable {
    /** Lets the script that took the last one begin in peace. */
    private static final long PAUSE_MS = 100;

    private final Supplier<LateContext> maker;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("spare").priority(Thread.MIN_PRIORITY).factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    private final AtomicReference<Making> next = new AtomicReference<>(new Making());

    /** @param maker is asked on a thread apart */
    SpareContext(Supplier<LateContext> maker) {
        this.maker = maker;
        next.get().schedule();
    }

    /** The one that stands by, or will at once, since it is being made; empty where another would be there as soon. */
    Optional<LateContext> take() {
        Making making = next.get();
        Making following = new Making();
        if (!making.begun || !next.compareAndSet(making, following)) {
            return Optional.empty();
        }
        following.schedule();
        return making.await();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    /** The one that stands by, which goes on doing so; empty where it is still to be made. */
    Optional<LateContext> seen() {
        return next.get().ifMade();
    }

    private final class Making implements Runnable {
        private final CompletableFuture<LateContext> made = new CompletableFuture<>();
        private volatile boolean begun;

        @Override
        public void run() {
            begun = true;
            try {
                made.complete(maker.get());
            } catch (RuntimeException | Error e) {
                made.completeExceptionally(e);
            }
        }

        void schedule() {
            thread.schedule(this, PAUSE_MS, TimeUnit.MILLISECONDS);
        }

        Optional<LateContext> ifMade() {
            return made.isDone() ? await() : Optional.empty();
        }

        Optional<LateContext> await() {
            return made.handle((context, _) -> Optional.ofNullable(context)).join();
        }
    }
}
