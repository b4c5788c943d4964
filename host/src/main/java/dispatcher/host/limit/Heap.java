package dispatcher.host.limit;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The heap of this process, shared by all scripts that run in it. Safe for use by several threads. */
public final class Heap {
    private static final List<GarbageCollectorMXBean> COLLECTORS = ManagementFactory
            .getPlatformMXBeans(GarbageCollectorMXBean.class);
    private static final Set<String> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP).map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    /** Collections cost at most this part of the time, so that neighbours notice little of a script that makes much garbage. */
    private static final int PAUSE_PART = 200;
    private static final long LEAST_PAUSE = TimeUnit.SECONDS.toNanos(1);
    private static final long MOST_PAUSE = TimeUnit.SECONDS.toNanos(10);
    private static final long LEAST_PAUSE_WHEN_FULL = TimeUnit.MILLISECONDS.toNanos(500);

    private static final List<HeapShare> SHARES = new ArrayList<>();
    private static long live;
    private static long collected = System.nanoTime();
    private static long pause;

    private Heap() {}

    /**
     * Begins to watch what a script takes of the heap.
     *
     * @param thread the script's only thread
     * @param allowed bytes
     * @param reached is told, on the clock's thread, when it holds more
     */
    public static synchronized HeapShare share(Thread thread, long allowed, Consumer<Breach> reached) {
        if (SHARES.isEmpty() && allowed != Limits.NONE) {
            // What went while nobody was watched would hide what the script takes.
            measure();
        }
        HeapShare share = new HeapShare(thread, allowed, reached);
        SHARES.add(share);
        return share;
    }

    /** What a script held that has ended will not be there at the next collection. */
    static synchronized void forget(HeapShare share) {
        if (SHARES.remove(share)) {
            live -= share.held();
        }
    }

    /** Looks whether somebody may hold too much; only a whole collection can tell, which stops everybody for a moment. */
    static synchronized void look() {
        if (SHARES.stream().anyMatch(HeapShare::isSuspect) && System.nanoTime() - collected >= pause()) {
            collect();
            SHARES.stream().filter(HeapShare::isBeyond).max(Comparator.comparingLong(HeapShare::held))
                    .ifPresent(HeapShare::breach);
        }
    }

    private static void collect() {
        long began = System.nanoTime();
        measure();
        collected = System.nanoTime();
        pause = Math.clamp((collected - began) * PAUSE_PART, LEAST_PAUSE, MOST_PAUSE);
    }

    private static void measure() {
        System.gc();
        share(used());
    }

    private static long pause() {
        Runtime runtime = Runtime.getRuntime();
        boolean full = runtime.totalMemory() - runtime.freeMemory() > runtime.maxMemory() / 2;
        return full ? LEAST_PAUSE_WHEN_FULL : pause;
    }

    /** What the last collection has left. */
    private static long used() {
        GcInfo last = COLLECTORS.stream().map(GarbageCollectorMXBean::getLastGcInfo).filter(Objects::nonNull)
                .max(Comparator.comparingLong(GcInfo::getEndTime)).orElseThrow();
        return last.getMemoryUsageAfterGc().entrySet().stream().filter(pool -> POOLS.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed()).sum();
    }

    private static void share(long now) {
        long grown = now - live;
        live = now;
        long allocated = SHARES.stream().mapToLong(HeapShare::allocated).sum();
        long held = SHARES.stream().mapToLong(HeapShare::held).sum();
        if (grown >= 0) {
            SHARES.forEach(share -> share.grow(Math.min(1, grown / (double) Math.max(1, allocated))));
        } else {
            SHARES.forEach(share -> share.shrink(Math.min(1, -grown / (double) Math.max(1, held))));
        }
    }
}
