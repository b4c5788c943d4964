package dispatcher.host.limit;

import dispatcher.guest.FullHeap;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The scripts that share a heap and have a limit of memory. They may fill it together though each keeps within its own limit, and then
 * no script could go on. So while the heap looks crowded nobody goes on that may hold more than an equal share of what they may have together,
 * without what they share. Where a collection shows that it is, who was found to has to go; where nobody was, who may hold the most, unless
 * that is less: then it is not scripts that crowd it. When somebody has gone, a collection decides anew. Safe for use by several threads.
 */
final class Crowd {
    private static final long LOOK_MS = 100;
    /** Between collections, which take at most half of the time. */
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(2);
    private static final long PAUSE_CROWDED = TimeUnit.MILLISECONDS.toNanos(500);
    /** Counts that have not come then will not tell who has to go. */
    private static final long LONGEST_COUNT = TimeUnit.SECONDS.toNanos(3);

    private final Set<HeapCount> scripts = ConcurrentHashMap.newKeySet();
    private final long most;
    private final BooleanSupplier looksCrowded;
    private final BooleanSupplier isCrowded;
    private volatile boolean suspected;
    private volatile boolean crowded;
    private volatile boolean left;
    private volatile Measures measures = Measures.none();
    private boolean ended;
    private long collected = System.nanoTime();
    private long due = collected;

    /**
     * To be looked at by one thread.
     *
     * @param most bytes that scripts may hold together before it is crowded
     * @param looksCrowded whether so much of the heap is in use, of garbage perhaps
     * @param isCrowded whether it still is after a collection, which it waits for
     */
    Crowd(long most, BooleanSupplier looksCrowded, BooleanSupplier isCrowded) {
        this.most = most;
        this.looksCrowded = looksCrowded;
        this.isCrowded = isCrowded;
    }

    /** Those of this process; a thread looks ten times a second. */
    static Crowd here() {
        return Here.CROWD;
    }

    void enter(HeapCount script) {
        scripts.add(script);
    }

    void leave(HeapCount script) {
        left |= script.mayHold() > equalShare();
        scripts.remove(script);
    }

    /** Whether the last collection has left too little room. */
    boolean isCrowded() {
        return crowded;
    }

    /** Whether a script is to be counted though it may hold little. */
    boolean measuresBy(HeapCount script) {
        return suspected && measures.lack(script);
    }

    /** Whether a script takes no more for now: it may have to go, or it is about to crowd the heap. */
    boolean holdsUp(HeapCount script) {
        return suspected && mayOwn(script) > equalShare();
    }

    private long mayOwn(HeapCount script) {
        return own(script, script.mayHold());
    }

    private long own(HeapCount script, long bytes) {
        return bytes - measures.shared(script, equalShare());
    }

    private long equalShare() {
        return most / Math.max(1, scripts.size());
    }

    void look() {
        boolean looks = !scripts.isEmpty() && looksCrowded.getAsBoolean();
        if (looks != suspected || left) {
            measures = looks ? measures.renewed(scripts) : measures;
            suspected = looks;
            ended |= left;
            left = false;
        }
        if (!looks) {
            settle(false);
        } else if (crowded && !ended) {
            end();
        } else if (System.nanoTime() - due >= 0) {
            collect();
        }
    }

    private void collect() {
        long began = System.nanoTime();
        settle(isCrowded.getAsBoolean());
        // Until the next look whoever waits goes on for a while: a heap may look crowded for ever, and have room each time.
        suspected = crowded;
        collected = System.nanoTime();
        due = collected + Math.max(crowded ? PAUSE_CROWDED : PAUSE, collected - began);
    }

    private void settle(boolean full) {
        crowded = full;
        ended = false;
    }

    /** Until somebody is known to hold too much, or it is clear that nobody will be; whether that was enough the next collection tells. */
    private void end() {
        long share = equalShare();
        List<HeapCount> beyond = scripts.stream().filter(script -> measures.shared(script, share) > 0)
                .filter(script -> own(script, script.counted()) > share).toList();
        beyond.forEach(script -> script.endBeyond(share));
        ended = !beyond.isEmpty();
        if (!ended && System.nanoTime() - collected > LONGEST_COUNT) {
            endMost(share);
        }
    }

    /** Who is in an operation that cannot be held up is not counted, and has taken the most perhaps. */
    private void endMost(long share) {
        scripts.stream().max(Comparator.comparingLong(this::mayOwn)).filter(script -> mayOwn(script) > share)
                .ifPresent(script -> script.endWhereItMayBeBeyond(share));
        ended = true;
    }

    private static final class Here {
        private static final Crowd CROWD = new Crowd(FullHeap.mostUncrowded(), FullHeap::looksCrowded,
                FullHeap::isCrowded);

        static {
            var _ = Executors
                    .newSingleThreadScheduledExecutor(
                            Thread.ofPlatform().daemon().name("crowd").factory())
                    .scheduleWithFixedDelay(Here::look, LOOK_MS, LOOK_MS, TimeUnit.MILLISECONDS);
        }

        private static void look() {
            try {
                CROWD.look();
            } catch (OutOfMemoryError _) {
                // The next look comes soon.
            }
        }
    }
}
