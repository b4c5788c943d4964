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
 * Scripts that fill the heap together, though each keeps within its own limit: the one that holds the most has to go before the heap is
 * full, since no script could go on then. Safe for use by several threads.
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

    /** Looks on a thread apart whether somebody has to go; does not wait. */
    public static void look() {
        long last = LOOKED.get();
        if (!SCRIPTS.isEmpty() && System.nanoTime() - last >= PAUSE && FullHeap.isCrowded()
                && LOOKED.compareAndSet(last, System.nanoTime())) {
            Thread.ofPlatform().daemon().name("hoarders").start(() -> {
                // Who has ended since the last collection counts no more.
                System.gc();
                end(SCRIPTS, Runtime.getRuntime().maxMemory(), FullHeap::isCrowded);
            });
        }
    }

    /**
     * Ends one of the scripts, where the heap is crowded still.
     *
     * @param heap in bytes; who holds less than an equal share of half of it is not ended, since it is not scripts that crowd it then
     */
    static void end(Collection<HeapCount> scripts, long heap, BooleanSupplier isCrowded) {
        if (isCrowded.getAsBoolean() && !scripts.isEmpty()) {
            long share = heap / 2 / scripts.size();
            scripts.forEach(HeapCount::countNow);
            scripts.stream().max(Comparator.comparingLong(HeapCount::known)).ifPresent(most -> most.endBeyond(share));
        }
    }
}
