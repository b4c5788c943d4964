package dispatcher.host.script;

import dispatcher.binding.Registration;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs a script's handlers, timers and results on one thread, one at a time, in order, until nothing is left to wait for.
 * {@link #run} belongs to the loop's thread; everything else may be called from any thread.
 */
public final class ScriptLoop {
    private static final long PAUSE_WHEN_FULL = TimeUnit.MILLISECONDS.toNanos(10);

    private final EventQueue queue;
    private final Timers timers;
    private final AtomicInteger holds = new AtomicInteger();
    private final Consumer<Throwable> failed;
    private volatile BooleanSupplier waits = () -> false;
    private volatile boolean stopping;
    private volatile long handlerStarted;
    /** What could not be told yet. */
    private @Nullable Throwable untold;

    /**
     * @param capacity how many events may wait
     * @param failed is told what a handler threw; the loop goes on
     */
    ScriptLoop(int capacity, Consumer<Throwable> failed) {
        this.queue = new EventQueue(capacity);
        this.timers = new Timers(System::nanoTime, queue::wake);
        this.failed = failed;
    }

    /**
     * Runs until the main code is done and nothing is left that could call a handler, or until {@link #stop}.
     *
     * @param elsewhere whether the main code goes on outside of the loop, so that it may be done later although nothing is left
     * @return whether the main code was done; false also where it waits for what cannot come any more
     */
    boolean run(CompletableFuture<Void> main, boolean elsewhere) throws InterruptedException {
        main.whenComplete((_, _) -> queue.wake());
        boolean goesOn = true;
        while (goesOn) {
            goesOn = turn(main, elsewhere);
        }
        tellUntold();
        return main.isDone();
    }

    /** A full memory ends no loop, whoever filled it: what failed for it is told as a handler that did. */
    private boolean turn(CompletableFuture<Void> main, boolean elsewhere) throws InterruptedException {
        try {
            tellUntold();
            if (!goesOn(main, elsewhere)) {
                return false;
            }
            step();
        } catch (OutOfMemoryError full) {
            untold = untold == null ? full : untold;
            LockSupport.parkNanos(PAUSE_WHEN_FULL);
        }
        return !stopping;
    }

    private boolean goesOn(CompletableFuture<Void> main, boolean elsewhere) {
        return !stopping && (alive() || (elsewhere && !main.isDone()));
    }

    /** Ends {@link #run} when the present handler returns. */
    void stop() {
        stopping = true;
        queue.wake();
    }

    boolean stopping() {
        return stopping;
    }

    /** Queues a task that must not be lost. */
    public void put(Runnable task) {
        queue.put(task);
    }

    /** Queues an event; false where the queue is full. */
    public boolean offer(Runnable event) {
        return queue.offer(event);
    }

    /** Queues an event in the place of a waiting one of the same key; false where the queue is full. */
    public boolean offerLatest(Object key, Runnable event) {
        return queue.offerLatest(key, event);
    }

    Registration every(Duration period, Runnable handler) {
        return timers.every(period, () -> guarded(handler));
    }

    Registration after(Duration delay, Runnable handler) {
        return timers.after(delay, () -> guarded(handler));
    }

    /** Keeps the loop running until the hold is given back. */
    public Hold hold() {
        holds.incrementAndGet();
        return new Hold(() -> {
            holds.decrementAndGet();
            queue.wake();
        });
    }

    /** @param condition while it holds no further handler begins */
    void waitWhile(BooleanSupplier condition) {
        waits = condition;
    }

    /** When the present handler began, of {@link System#nanoTime}; 0 between handlers. */
    long handlerStarted() {
        return handlerStarted;
    }

    /** Runs something of the script that is no event as a handler: what holds for handlers holds for it. */
    void asHandler(Runnable work) {
        handlerStarted = System.nanoTime();
        try {
            work.run();
        } finally {
            handlerStarted = 0;
        }
    }

    /** How many timers have not ended. */
    int timers() {
        return timers.alive();
    }

    /** How many tasks wait for their turn. */
    public int waiting() {
        return queue.size();
    }

    private boolean alive() {
        return holds.get() > 0 || timers.alive() > 0 || waiting() > 0;
    }

    private void tellUntold() {
        Throwable thrown = untold;
        if (thrown != null) {
            failed.accept(thrown);
            untold = null;
        }
    }

    private void step() throws InterruptedException {
        // A timer that is always due must not keep events from their turn, nor events a timer: one of each.
        boolean ran = timers.runDue();
        Long wait = timers.untilDue();
        Runnable task = queue.take(ran ? 0 : wait == null ? EventQueue.FOREVER : wait);
        if (task != null && !stopping) {
            guarded(task);
        }
    }

    private void guarded(Runnable handler) {
        while (!stopping && waits.getAsBoolean()) {
            LockSupport.parkNanos(PAUSE_WHEN_FULL);
        }
        asHandler(() -> {
            try {
                handler.run();
            } catch (RuntimeException | Error thrown) {
                untold = thrown;
                tellUntold();
            }
        });
    }
}
