package dispatcher.host.script;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Does what must not be lost also where the memory is full for a moment, since whoever fills it is ended meanwhile. */
final class Insistence {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private Insistence() {}

    /**
     * Does it, and does it again for some seconds while there is no memory for it; what was done before memory was refused may be done
     * twice.
     *
     * @throws OutOfMemoryError where there is none after that
     */
    static void on(Runnable work) {
        long end = System.nanoTime() + PATIENCE;
        while (!done(work, end)) {
            LockSupport.parkNanos(PAUSE);
        }
    }

    private static boolean done(Runnable work, long end) {
        try {
            work.run();
            return true;
        } catch (OutOfMemoryError full) {
            if (System.nanoTime() - end > 0) {
                throw full;
            }
            return false;
        }
    }
}
