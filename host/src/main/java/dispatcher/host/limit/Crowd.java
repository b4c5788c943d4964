package dispatcher.host.limit;

import dispatcher.guest.FullHeap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BinaryOperator;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The scripts that share a heap and have a limit of memory. They may fill it together though each keeps within its own limit, and then
 * no script could go on: so while the heap is crowded, all have to go that hold more than an equal share of what they may have together,
 * without what they share. Where nobody is known to, who holds the most has to, unless that is less; then it is not scripts that crowd it. Safe for
 * use by several threads.
 */
final class Crowd {
    private static final long LOOK_MS = 100;
    /** Between looks that come to nothing, since each takes a collection. */
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(2);
    private static final long PAUSE_CROWDED = TimeUnit.MILLISECONDS.toNanos(500);
    /** And collections take at most this part of the time. */
    private static final int PAUSE_PART = 4;

    private final Set<HeapCount> scripts = ConcurrentHashMap.newKeySet();
    private final long most;
    private final BooleanSupplier looksCrowded;
    private final BooleanSupplier isCrowded;
    private volatile boolean crowded;
    private volatile boolean suspected;
    private volatile Map<Object, HeapCount> measures = Map.of();
    private long since;
    private long due = System.nanoTime();

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
        scripts.remove(script);
    }

    /** Bytes beyond which a script is counted at once, lest it has to go; {@link Limits#NONE} while there is room. */
    long share() {
        return crowded ? equalShare() : Limits.NONE;
    }

    /** Bytes beyond which a script takes no more before it is known whether it may; {@link Limits#NONE} while there is room. */
    long shareInDoubt() {
        return suspected ? equalShare() : Limits.NONE;
    }

    /** Whether a script is to be counted though it holds little: so much at most can be what scripts share. */
    boolean isMeasure(HeapCount script) {
        return crowded && measures.get(script.family()) == script;
    }

    private long equalShare() {
        return most / Math.max(1, scripts.size());
    }

    void look() {
        if (scripts.isEmpty() || !looksCrowded.getAsBoolean()) {
            crowded = false;
        } else if (System.nanoTime() - due >= 0) {
            find();
        }
        suspected = crowded;
    }

    private void find() {
        long began = System.nanoTime();
        boolean counted = crowded;
        suspected = true;
        crowded = isCrowded.getAsBoolean();
        if (crowded && counted) {
            end();
        } else if (crowded) {
            since = System.nanoTime();
        }
        measures = crowded ? leastOfEachFamily() : Map.of();
        long now = System.nanoTime();
        due = now + Math.max(crowded ? PAUSE_CROWDED : PAUSE, PAUSE_PART * (now - began));
    }

    private Map<Object, HeapCount> leastOfEachFamily() {
        return scripts.stream().collect(Collectors.toMap(HeapCount::family, Function.identity(),
                BinaryOperator.minBy(Comparator.comparingLong(HeapCount::mayHold))));
    }

    private void end() {
        long share = equalShare();
        List<HeapCount> beyond = scripts.stream().filter(script -> script.counted() - shared(script) > share).toList();
        (beyond.isEmpty() ? most().stream() : beyond.stream()).forEach(script -> script.endBeyond(share));
    }

    /** Bytes that were counted for a script, and for others, too; all of them where that is not known. */
    private long shared(HeapCount script) {
        HeapCount measure = measures.get(script.family());
        return measure != null && measure != script && measure.countedAt() - since > 0
                ? measure.counted()
                : script.counted();
    }

    private Optional<HeapCount> most() {
        return scripts.stream().max(Comparator.comparingLong(HeapCount::counted));
    }

    private static final class Here {
        private static final Crowd CROWD = new Crowd(FullHeap.mostUncrowded(), FullHeap::looksCrowded,
                FullHeap::isCrowded);

        static {
            var _ = Executors
                    .newSingleThreadScheduledExecutor(
                            Thread.ofPlatform().daemon().name("crowd").priority(Thread.MAX_PRIORITY).factory())
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
