package dispatcher.guest;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Whether this process's heap is full. Safe for use by several threads. */
public final class FullHeap {
    /** Full is where less than this part of it is free. */
    private static final int FULL_PART = 8;
    private static final int CROWDED_PART = 4;
    private static final List<MemoryPoolMXBean> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null).toList();

    /** So long after a collection has left little room, memory that was refused was refused for that. */
    private static final long JUST_NOW = TimeUnit.SECONDS.toNanos(3);
    private static volatile long crowded = System.nanoTime() - JUST_NOW;

    private FullHeap() {}

    /**
     * Whether it is full now, and not of garbage, or was crowded just now: whoever filled it may be gone already. To be asked at once where memory was refused: the virtual machine collects before it
     * refuses what the heap has no room for, so that what this collection has left tells whether too much was asked for, or too much is
     * held.
     */
    public static boolean isNow() {
        boolean full = leaves(used(), FULL_PART) && leaves(left(), FULL_PART);
        return full || System.nanoTime() - crowded < JUST_NOW;
    }

    /** Bytes that it may hold without being crowded. */
    public static long mostUncrowded() {
        long most = Runtime.getRuntime().maxMemory();
        return most - most / CROWDED_PART;
    }

    /** Whether less than a quarter of it is free, of garbage perhaps. */
    public static boolean looksCrowded() {
        return leaves(used(), CROWDED_PART);
    }

    /** Whether a collection, which it waits for, leaves less than a quarter of it free. */
    public static boolean isCrowded() {
        System.gc();
        boolean is = leaves(left(), CROWDED_PART);
        if (is) {
            crowded = System.nanoTime();
        }
        return is;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** What the last collections have left, in bytes. */
    private static long left() {
        return POOLS.stream().mapToLong(pool -> pool.getCollectionUsage().getUsed()).sum();
    }

    private static boolean leaves(long used, int part) {
        long most = Runtime.getRuntime().maxMemory();
        return most - used < most / part;
    }
}
