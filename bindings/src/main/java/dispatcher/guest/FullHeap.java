package dispatcher.guest;

/** Whether this process's heap is full. Safe for use by several threads. */
public final class FullHeap {
    /** Full is where less than this part of it is free. */
    private static final int PART = 8;

    private FullHeap() {}

    /**
     * Whether it is full now. To be asked at once where memory was refused: the virtual machine collects before it refuses, so that
     * what it takes for used is used then, and whoever was refused in a heap with room has asked for more than there is.
     */
    public static boolean isNow() {
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        return runtime.maxMemory() - used < runtime.maxMemory() / PART;
    }
}
