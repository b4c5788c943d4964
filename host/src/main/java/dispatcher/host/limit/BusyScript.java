package dispatcher.host.limit;

import dispatcher.host.limit.ThreadPriority.Place;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets a script that keeps a processor busy stand behind its neighbours in this process, which need one for a moment only. It comes forward
 * when it has become quiet, where the operating system permits that. To be looked at by one thread.
 */
public final class BusyScript implements AutoCloseable {
    private static final AtomicInteger HERE = new AtomicInteger();
    /** Long enough that what is busy at its start only does not count. */
    static final long WINDOW = TimeUnit.SECONDS.toNanos(2);
    /** Parts of a processor. */
    private static final double BUSY = 0.5;
    private static final double QUIET = 0.25;

    private final ThreadPriority thread;
    private final AtomicInteger scripts;
    private long since;
    private long used;
    private boolean behind;

    /** @param thread the script's only thread */
    public BusyScript(ThreadPriority thread, long now, long cpu) {
        this(thread, now, cpu, HERE);
    }

    /** @param scripts how many share the process */
    BusyScript(ThreadPriority thread, long now, long cpu, AtomicInteger scripts) {
        this.scripts = scripts;
        this.thread = thread;
        this.since = now;
        this.used = cpu;
        scripts.incrementAndGet();
    }

    /**
     * To be called again and again.
     *
     * @param now of {@link System#nanoTime}
     * @param cpu nanoseconds that the thread has had until now
     */
    public void look(long now, long cpu) {
        if (now - since >= WINDOW) {
            decide((cpu - used) / (double) (now - since));
            since = now;
            used = cpu;
        }
    }

    private void decide(double part) {
        if (!behind && part > BUSY && scripts.get() > 1) {
            move(Place.BUSY);
        } else if (behind && part < QUIET) {
            move(Place.USUAL);
        }
    }

    private void move(Place place) {
        behind = place == Place.BUSY;
        thread.set(place);
    }

    @Override
    public void close() {
        scripts.decrementAndGet();
    }
}
