package dispatcher.guest.testing;

import dispatcher.guest.ScriptException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A script's loop: the thread that turns it is the script's thread. */
public final class TestLoop {
    public static final Duration DEADLINE = Duration.ofSeconds(60);

    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
    private final List<ScriptException> failures = new CopyOnWriteArrayList<>();

    /** Adds something to be done on the loop; from any thread. */
    public void add(Runnable task) {
        queue.add(task);
    }

    /** Whether nothing waits to be done. */
    public boolean isEmpty() {
        return queue.isEmpty();
    }

    /** What handlers failed with. */
    public List<ScriptException> failures() {
        return failures;
    }

    /** Does what comes until a condition holds. */
    public void turnUntil(BooleanSupplier condition) {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited too long; failures: " + failures);
            }
            turnOnce();
        }
    }

    private void turnOnce() {
        try {
            Runnable task = queue.poll(10, TimeUnit.MILLISECONDS);
            if (task != null) {
                task.run();
            }
        } catch (ScriptException failure) {
            failures.add(failure);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
