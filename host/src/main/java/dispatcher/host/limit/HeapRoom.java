package dispatcher.host.limit;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * How much room the garbage may take in the heap of a host with many scripts: little while they idle, so that the process is small;
 * more and more while collections follow each other, since they take processors from the scripts. Used by one thread.
 */
public final class HeapRoom {
    /** The collector begins before the heap is larger; only some collectors know it. */
    private static final String OPTION = "SoftMaxHeapSize";
    private static final long LEAST = 192L << 20;
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int IDLE_LOOKS = 3;
    /** What was allocated between two looks may be so much when nobody works. */
    private static final long IDLE_BYTES = 16L << 20;

    private final long most;
    private long room = LEAST;
    private long needed = LEAST;
    private long used;
    private int idle;
    private boolean asked;

    /** @param most bytes that the room never exceeds */
    HeapRoom(long most) {
        this.most = most;
    }

    /** Begins to look, where the process was started with such a limit, which it never exceeds. */
    public static void begin() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        long most = Long.parseLong(machine.getVMOption(OPTION).getValue());
        if (most > LEAST && most < Runtime.getRuntime().maxMemory()) {
            HeapRoom room = new HeapRoom(most);
            machine.setVMOption(OPTION, String.valueOf(LEAST));
            Clock.Watch _ = Clock.watch(new Looks(room, machine));
        }
    }

    /**
     * The room from now on.
     *
     * @param now bytes in use, garbage with them
     * @param collections how many ended since the last look
     */
    long next(long now, int collections) {
        idle = collections == 0 && now - used < IDLE_BYTES ? idle + 1 : 0;
        used = now;
        if (collections > 0) {
            room = asked ? needed(now) : Math.min(most, room * 2);
            asked = false;
        } else if (idle >= IDLE_LOOKS && room > needed) {
            room = needed;
            // Beyond it the collector begins by itself.
            asked = now > room;
        }
        return room;
    }

    /** Twice of what a collection has left while nobody worked. */
    private long needed(long left) {
        needed = Math.clamp(2 * left, LEAST, most);
        return needed;
    }

    private static final class Looks implements Runnable {
        private final HeapRoom room;
        private final HotSpotDiagnosticMXBean machine;
        private long looked = System.nanoTime();
        private long collections = collections();
        private long told = LEAST;

        Looks(HeapRoom room, HotSpotDiagnosticMXBean machine) {
            this.room = room;
            this.machine = machine;
        }

        @Override
        public void run() {
            if (System.nanoTime() - looked >= LOOK_NANOS) {
                looked = System.nanoTime();
                look();
            }
        }

        private void look() {
            long before = collections;
            collections = collections();
            Runtime runtime = Runtime.getRuntime();
            long next = room.next(runtime.totalMemory() - runtime.freeMemory(), (int) (collections - before));
            if (next != told) {
                machine.setVMOption(OPTION, String.valueOf(next));
                told = next;
            }
        }

        /** Whole ones: those of the young generation alone do not tell what is in use. */
        private static long collections() {
            return ManagementFactory.getGarbageCollectorMXBeans().stream()
                    .filter(one -> one.getName().endsWith("Major Cycles"))
                    .mapToLong(GarbageCollectorMXBean::getCollectionCount).sum();
        }
    }
}
