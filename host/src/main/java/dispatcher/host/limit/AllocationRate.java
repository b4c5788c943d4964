package dispatcher.host.limit;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Holds up a busy script that allocates faster than the collector can clear without its neighbours' notice: it waits until it is back at a
 * rate that all such scripts of this process share. To be looked at by one thread.
 */
public final class AllocationRate implements AutoCloseable {
    /** All together; one script that fills lists takes ten times as much, and its collector a processor. */
    static final double BYTES_PER_SECOND = 512 << 20;
    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);
    /** What is allocated at once is not waited for any longer. */
    private static final double MOST_OWED = SECOND;
    private static final double WORTH_WAITING = TimeUnit.MILLISECONDS.toNanos(50);
    /** At a time, so that whoever looks at the script or cuts it off waits no longer either. */
    private static final double LONGEST = TimeUnit.MILLISECONDS.toNanos(100);
    private static final AtomicInteger HERE = new AtomicInteger();

    private final LongSupplier allocated;
    private final LongConsumer hold;
    private final AtomicInteger held;
    private boolean counts;
    private long before;
    private long since;
    private long until;
    private double owed;

    /**
     * @param thread the script's only one
     * @param hold lets it wait until then, of {@link System#nanoTime}
     */
    public AllocationRate(Thread thread, LongConsumer hold) {
        this(() -> Threads.allocated(thread), hold, System.nanoTime(), HERE);
    }

    /**
     * @param allocated bytes since the script began
     * @param held how many scripts share the rate
     */
    AllocationRate(LongSupplier allocated, LongConsumer hold, long now, AtomicInteger held) {
        this.allocated = allocated;
        this.hold = hold;
        this.held = held;
        this.before = allocated.getAsLong();
        this.since = now;
        this.until = now - BusyScript.WINDOW;
    }

    /** Whether it was held up lately: then it wants less of a processor than it would. */
    public boolean holds(long now) {
        return now - until < BusyScript.WINDOW;
    }

    /**
     * To be called again and again.
     *
     * @param busy whether it is held up at all
     * @param now of {@link System#nanoTime}
     */
    public void look(boolean busy, long now) {
        double takes = took(allocated.getAsLong()) * SECOND * Math.max(1, held.get()) / BYTES_PER_SECOND;
        owed = busy ? Math.clamp(owed + takes - (now - since), 0, MOST_OWED) : 0;
        since = now;
        count(busy && (counts || owed > WORTH_WAITING));
        if (owed > WORTH_WAITING && now - until >= 0) {
            until = now + (long) Math.min(owed, LONGEST);
            hold.accept(until);
        }
    }

    private long took(long now) {
        long took = now - before;
        before = now;
        return took;
    }

    private void count(boolean it) {
        if (counts != it) {
            held.addAndGet(it ? 1 : -1);
            counts = it;
        }
    }

    @Override
    public void close() {
        count(false);
    }
}
