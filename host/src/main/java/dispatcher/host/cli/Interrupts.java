package dispatcher.host.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Ctrl-C and TERM: lets what runs inside it end in good order before the process does. */
final class Interrupts implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 15;

    private final AtomicReference<Runnable> action = new AtomicReference<>(() -> {});
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupted, "interrupt");

    Interrupts() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What shall end the work. */
    void onInterrupt(Runnable interrupt) {
        action.set(interrupt);
    }

    /** The work has ended, and everything that it opened is closed. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The process is ending, and the hook with it.
        }
    }

    private void interrupted() {
        action.get().run();
        try {
            boolean _ = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
