package dispatcher.guest;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One context that stands by for the next script, with its thread: some languages know on which thread they have begun, and do on that
 * thread alone what they do by themselves. When it is taken, another is made. Safe for use by several threads.
 */
final class SpareContext implements AutoCloseable {
    /** Lets the script that took the last one begin in peace. */
    private static final long PAUSE_MS = 100;

    private final Supplier<LateContext> maker;
    private final ThreadLocal<@Nullable LateContext> own = new ThreadLocal<>();
    private final AtomicReference<Spare> next = new AtomicReference<>(new Spare());
    private volatile boolean closed;

    /** @param maker is asked on a thread apart */
    SpareContext(Supplier<LateContext> maker) {
        this.maker = maker;
        prepareNext();
    }

    /**
     * Starts a script on the thread that stands by, or will at once.
     *
     * @param name the thread's
     */
    void start(String name, Runnable script) {
        next.getAndSet(new Spare()).start(name, script);
        prepareNext();
    }

    /** The one of the thread that asks, once; empty where that thread has none, or none could be made. */
    Optional<LateContext> take() {
        Optional<LateContext> taken = Optional.ofNullable(own.get());
        own.remove();
        return taken;
    }

    /** The one that stands by, which goes on doing so; empty where it is still to be made. */
    Optional<LateContext> seen() {
        return next.get().made();
    }

    private void prepareNext() {
        CompletableFuture.delayedExecutor(PAUSE_MS, TimeUnit.MILLISECONDS).execute(() -> {
            if (!closed) {
                next.get().begin();
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        next.get().script.complete(() -> {});
    }

    private final class Spare {
        private final CompletableFuture<LateContext> made = new CompletableFuture<>();
        private final CompletableFuture<Runnable> script = new CompletableFuture<>();
        private final Thread thread = ScriptThread.unstarted("spare", this::live);
        private final AtomicBoolean begun = new AtomicBoolean();

        void begin() {
            if (begun.compareAndSet(false, true)) {
                thread.start();
            }
        }

        void start(String name, Runnable work) {
            thread.setName(name);
            script.complete(work);
            begin();
        }

        Optional<LateContext> made() {
            return made.handle((context, _) -> Optional.ofNullable(context)).getNow(Optional.empty());
        }

        private void live() {
            try {
                made.complete(maker.get());
                own.set(made.join());
            } catch (RuntimeException | Error e) {
                // Who is to run here makes one when there is a script, and hears then why that does not work.
                made.completeExceptionally(e);
            }
            script.join().run();
            take().ifPresent(LateContext::close);
        }
    }
}
