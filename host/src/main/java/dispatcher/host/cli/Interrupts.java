package dispatcher.host.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C and TERM: lets what runs inside it end in good order before the process does. */
final class Interrupts implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 3;

    private final CompletableFuture<Runnable> action = new CompletableFuture<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupted, "interrupt");

    Interrupts() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What shall end the work and leave nothing behind; called at once where the process was asked to end before. */
    void onInterrupt(Runnable interrupt) {
        action.complete(interrupt);
    }

    /** The work has ended, and everything that it opened is closed. */
    @Override
    public void close() {
        ended.countDown();
        onInterrupt(() -> {});
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The process is ending, and the hook with it.
        }
    }

    private void interrupted() {
        action.completeOnTimeout(() -> {}, PATIENCE_SECONDS, TimeUnit.SECONDS).join().run();
        try {
            boolean _ = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
