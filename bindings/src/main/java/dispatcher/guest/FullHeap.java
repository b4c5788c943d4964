package dispatcher.guest;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** Whether this process's heap is full. Safe for use by several threads. */
public final class FullHeap {
    /** Full is where less than this part of it is free. */
    private static final int FULL_PART = 8;
    private static final int CROWDED_PART = 5;
    private static final List<MemoryPoolMXBean> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null).toList();

    private FullHeap() {}

    /**
     * Whether it is full now, and not of garbage. To be asked at once where memory was refused: the virtual machine collects before it
     * refuses what the heap has no room for, so that what this collection has left tells whether too much was asked for, or too much is
     * held.
     */
    public static boolean isNow() {
        Runtime runtime = Runtime.getRuntime();
        return leaves(runtime.totalMemory() - runtime.freeMemory(), FULL_PART) && leaves(left(), FULL_PART);
    }

    /** Whether it will be full soon: the last collections have left less than a fifth of it free. */
    public static boolean isCrowded() {
        return leaves(left(), CROWDED_PART);
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
