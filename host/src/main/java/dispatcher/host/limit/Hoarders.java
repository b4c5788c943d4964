package dispatcher.host.limit;

import dispatcher.guest.FullHeap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Scripts that fill the heap together, though each keeps within its own limit: the one that holds the most has to go before the heap is
 * full, since no script could go on then. One thread looks, twice a second. Safe for use by several threads.
 */
final class Hoarders {
    private static final long PAUSE_MS = 500;
    /** Between looks that come to nothing, since each takes a collection. */
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(10);
    private static final Set<HeapCount> SCRIPTS = ConcurrentHashMap.newKeySet();
    private static final ScheduledExecutorService THREAD = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("hoarders").factory());

    static {
        var _ = THREAD.scheduleWithFixedDelay(Hoarders::look, PAUSE_MS, PAUSE_MS, TimeUnit.MILLISECONDS);
    }

    /** When the next look is worth a collection; for the thread alone. */
    private static long due = System.nanoTime();

    private Hoarders() {}

    static void add(HeapCount script) {
        SCRIPTS.add(script);
    }

    static void remove(HeapCount script) {
        SCRIPTS.remove(script);
    }

    private static void look() {
        try {
            if (!SCRIPTS.isEmpty() && FullHeap.looksCrowded() && System.nanoTime() - due >= 0) {
                boolean ended = end(SCRIPTS, Runtime.getRuntime().maxMemory(), FullHeap::isCrowded);
                due = System.nanoTime() + (ended ? 0 : PAUSE);
            }
        } catch (OutOfMemoryError _) {
            // The next look comes soon.
        }
    }

    /**
     * Ends one of the scripts, where the heap is crowded.
     *
     * @param heap in bytes; who holds less than an equal share of half of it is not ended, since it is not scripts that crowd it then
     * @return whether one was
     */
    static boolean end(Collection<HeapCount> scripts, long heap, BooleanSupplier isCrowded) {
        if (!isCrowded.getAsBoolean()) {
            return false;
        }
        long share = heap / 2 / Math.max(1, scripts.size());
        List<HeapCount> suspects = scripts.stream().filter(script -> script.mayHold() > share).toList();
        suspects.forEach(HeapCount::countNow);
        Optional<HeapCount> most = suspects.stream().max(Comparator.comparingLong(HeapCount::known));
        return most.isPresent() && most.get().endBeyond(share);
    }
}
