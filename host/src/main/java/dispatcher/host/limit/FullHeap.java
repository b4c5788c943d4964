package dispatcher.host.limit;

import java.util.concurrent.TimeUnit;

/** Whether this process's heap is full, or was a moment ago. Safe for use by several threads. */
public final class FullHeap {
    /** Full is where less than this part of it is free. */
    private static final int PART = 8;
    private static final long MOMENT = TimeUnit.SECONDS.toNanos(2);

    private static volatile long seen = System.nanoTime() - MOMENT;

    private FullHeap() {}

    /** Whether it is, or was within the last two seconds: what filled it may be gone when somebody asks. */
    public static boolean isOrWas() {
        look();
        return System.nanoTime() - seen < MOMENT;
    }

    static void look() {
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        if (runtime.maxMemory() - used < runtime.maxMemory() / PART) {
            seen = System.nanoTime();
        }
    }
}
