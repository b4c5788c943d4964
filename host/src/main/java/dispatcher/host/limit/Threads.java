package dispatcher.host.limit;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What the JVM counts for each of its threads. Safe for use by several threads. */
public final class Threads {
    private static final ThreadMXBean BEAN = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Threads() {}

    /** Nanoseconds of processor time; 0 where the thread has ended. */
    public static long cpu(Thread thread) {
        return Math.max(0, BEAN.getThreadCpuTime(thread.threadId()));
    }

    /** Bytes that it has allocated since it began, also those that are free again; 0 where it has ended. */
    public static long allocated(Thread thread) {
        return Math.max(0, BEAN.getThreadAllocatedBytes(thread.threadId()));
    }
}
