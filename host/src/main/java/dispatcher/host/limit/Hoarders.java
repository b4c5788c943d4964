package dispatcher.host.limit;

import dispatcher.guest.FullHeap;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * Scripts that fill the heap together, though each keeps within its own limit: the one that holds the most beyond an equal share has to
 * go, since no script could go on else. Safe for use by several threads.
 */
public final class Hoarders {
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(2);
    private static final Set<HeapCount> SCRIPTS = ConcurrentHashMap.newKeySet();
    private static final AtomicLong LOOKED = new AtomicLong(System.nanoTime() - PAUSE);

    private Hoarders() {}

    static void add(HeapCount script) {
        SCRIPTS.add(script);
    }

    static void remove(HeapCount script) {
        SCRIPTS.remove(script);
    }

    /** A script was refused memory that does not hold too much itself. Looks on a thread apart who does; does not wait. */
    public static void look() {
        long last = LOOKED.get();
        if (System.nanoTime() - last >= PAUSE && LOOKED.compareAndSet(last, System.nanoTime())) {
            Thread.ofPlatform().daemon().name("hoarders").start(() -> {
                System.gc();
                end(SCRIPTS, Runtime.getRuntime().maxMemory(), FullHeap::isNow);
            });
        }
    }

    /**
     * Ends one of the scripts, where the heap is full still.
     *
     * @param heap bytes that all of them may share
     */
    static void end(Collection<HeapCount> scripts, long heap, BooleanSupplier isFull) {
        if (isFull.getAsBoolean() && !scripts.isEmpty()) {
            long share = heap / scripts.size();
            scripts.forEach(HeapCount::countNow);
            scripts.stream().max(Comparator.comparingLong(HeapCount::known)).ifPresent(most -> most.endBeyond(share));
        }
    }
}
