package dispatcher.host.limit;

import dispatcher.guest.GuestFamily;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * Counts what one script holds, on a thread apart: when it has allocated so much that it may hold
 * too much, and in between for whoever asks. No other script notices.
 */
public final class HeapCount implements Holding {
    /** Counting takes at most this part of a processor for each script that may hold too much, and this one where somebody asks. */
    private static final int PAUSE_PART = 10;
    private static final int PAUSE_PART_ASKED = 200;
    private static final int PAUSE_PART_CROWDED = 1;
    /** Who makes a little garbage for a long time is counted now and then, lest it be suspected when there is no time. */
    private static final int OLD_PART = 4;
    private static final long LEAST_PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
    /** The first counts take long, while their code is interpreted, and whoever asks shall not wait long for the next for that. */
    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(5);
    private static final long WORTH_A_COUNT = 1 << 20;

    private final Thread thread;
    private final long allowed;
    private final GuestFamily family;
    private final LongFunction<OptionalLong> heap;
    private final Consumer<Breach> reached;
    private final Crowd crowd;
    private final Clock.Watch watch;
    private final AtomicBoolean counting = new AtomicBoolean();
    private volatile long held;
    private volatile long allocated;
    /** Of the last count's beginning. What was allocated then may have been in nobody's hands yet, so that only the next count finds it. */
    private long unsure;
    private volatile long ended = System.nanoTime();
    private volatile long began = ended;
    private volatile long took = LEAST_PAUSE;
    private volatile boolean closed;

    /**
     * @param thread the script's only thread
     * @param allowed bytes
     * @param family those of which a part of what is counted is the same thing
     * @param heap counts what the script holds up to a number of bytes
     * @param reached is told, on a thread of this class, when it holds more than allowed
     */
    public HeapCount(Thread thread, long allowed, GuestFamily family, LongFunction<OptionalLong> heap,
            Consumer<Breach> reached) {
        this(thread, allowed, family, heap, reached, Crowd.here());
    }

    /** @param crowd the scripts that share the heap */
    HeapCount(Thread thread, long allowed, GuestFamily family, LongFunction<OptionalLong> heap,
            Consumer<Breach> reached,
            Crowd crowd) {
        this.crowd = crowd;
        this.thread = thread;
        this.allowed = allowed;
        this.family = family;
        this.heap = heap;
        this.reached = reached;
        this.watch = Clock.watch(this::look);
        if (allowed != Limits.NONE) {
            crowd.enter(this);
        }
    }

    @Override
    public long held() {
        if (Threads.allocated(thread) - allocated > WORTH_A_COUNT) {
            countAfter(PAUSE_PART_ASKED);
        }
        return held;
    }

    @Override
    public long mayHold() {
        return held + Threads.allocated(thread) - allocated;
    }

    @Override
    public boolean waits() {
        return !closed && allowed != Limits.NONE && crowd.holdsUp(this);
    }

    @Override
    public void close() {
        if (!closed && allowed != Limits.NONE) {
            crowd.leave(this);
        }
        closed = true;
        watch.close();
    }

    /** Bytes, as of the last count. */
    long counted() {
        return held;
    }

    /** When the last count that came to an end began, of {@link System#nanoTime}. */
    long countedAt() {
        return began;
    }

    GuestFamily family() {
        return family;
    }

    /** Tells of a breach where it was found to hold more than a share that it has to keep to now. */
    void endBeyond(long share) {
        end(held, share);
    }

    /** As {@link #endBeyond}, where it may hold more. */
    void endWhereItMayBeBeyond(long share) {
        end(mayHold(), share);
    }

    private void end(long bytes, long share) {
        if (!closed && bytes > share) {
            reached.accept(new Breach(Limit.MEMORY, bytes, Math.min(share, allowed), null));
        }
    }

    private void look() {
        if (allowed != Limits.NONE) {
            long may = mayHold();
            if (waits() || crowd.measuresBy(this)) {
                countAfter(PAUSE_PART_CROWDED);
            } else if (may > allowed) {
                countAfter(PAUSE_PART);
            } else if (may > allowed / OLD_PART) {
                countAfter(PAUSE_PART_ASKED);
            }
        }
    }

    private void countAfter(int pausePart) {
        if (System.nanoTime() - ended >= pause(pausePart) && counting.compareAndSet(false, true)) {
            Counter.here().execute(this::count);
        }
    }

    private long pause(int part) {
        return Math.min(part * took, Math.max(LONGEST_PAUSE, PAUSE_PART * took));
    }

    /** Somewhat more than allowed, so that whoever reads of it learns how much it was. */
    private long atMost() {
        return allowed == Limits.NONE ? allowed : allowed + allowed / 4 + 1;
    }

    private void count() {
        long now = System.nanoTime();
        long before = Threads.allocated(thread);
        OptionalLong found = closed ? OptionalLong.empty() : found();
        found.ifPresent(bytes -> {
            held = bytes;
            allocated = unsure;
            unsure = before;
            began = now;
        });
        ended = System.nanoTime();
        took = Math.max(LEAST_PAUSE / PAUSE_PART, ended - now);
        counting.set(false);
        check(found.orElse(0));
    }

    private void check(long bytes) {
        if (!closed && bytes > allowed) {
            reached.accept(new Breach(Limit.MEMORY, bytes, allowed, null));
        }
    }

    private void blameUncounted() {
        long most = mayHold();
        if (!closed && crowd.isCrowded() && most > allowed) {
            reached.accept(new Breach(Limit.MEMORY, most, allowed, null));
        }
    }

    private OptionalLong found() {
        try {
            return heap.apply(atMost());
        } catch (OutOfMemoryError _) {
            // Somebody has filled the heap: this script perhaps, where it may hold more than its own limit.
            blameUncounted();
            return OptionalLong.empty();
        }
    }
}
