package dispatcher.host.limit;

import dispatcher.host.limit.ThreadPriority.Demand;
import dispatcher.host.limit.ThreadPriority.Place;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Lets a script that keeps a processor busy, or would if it got one, stand behind its neighbours in this process, which need one for a
 * moment only. It comes forward when it has become quiet, where the operating system permits that. To be looked at by one thread.
 */
public final class BusyScript implements AutoCloseable {
    private static final AtomicInteger HERE = new AtomicInteger();
    /** Long enough that what is busy at its start only does not count. */
    static final long WINDOW = TimeUnit.SECONDS.toNanos(2);
    /** Parts of a processor; who waits for one much of the time because of others is not busy for that. */
    private static final double HAS_MUCH = 0.5;
    private static final double ALWAYS_WANTS = 0.9;
    private static final double WANTS_LITTLE = 0.25;

    private final Supplier<Demand> demand;
    private final Consumer<Place> place;
    private final AtomicInteger scripts;
    private long since;
    private Demand before;
    private boolean behind;

    /**
     * @param demand of the script's only thread, from its beginning on
     * @param place puts it there
     * @param scripts how many share the process
     */
    BusyScript(Supplier<Demand> demand, Consumer<Place> place, long now, AtomicInteger scripts) {
        this.demand = demand;
        this.place = place;
        this.scripts = scripts;
        this.since = now;
        this.before = demand.get();
        scripts.incrementAndGet();
    }

    /** Of a script whose only thread is the one that asks. */
    public static BusyScript onThisThread() {
        ThreadPriority own = ThreadPriority.own();
        return new BusyScript(own::demand, own::set, System.nanoTime(), HERE);
    }

    /**
     * To be called again and again.
     *
     * @param now of {@link System#nanoTime}
     * @param held whether it was held up lately, and so may want little for that only
     * @return whether it stands behind
     */
    public boolean look(long now, boolean held) {
        long window = now - since;
        if (window >= WINDOW) {
            Demand after = demand.get();
            decide((after.had() - before.had()) / (double) window,
                    (after.wanted() - before.wanted()) / (double) window, held);
            since = now;
            before = after;
        }
        return behind;
    }

    private void decide(double had, double wanted, boolean held) {
        if (!behind && (had > HAS_MUCH || wanted > ALWAYS_WANTS) && scripts.get() > 1) {
            move(Place.BUSY);
        } else if (behind && !held && wanted < WANTS_LITTLE) {
            move(Place.USUAL);
        }
    }

    private void move(Place to) {
        behind = to == Place.BUSY;
        place.accept(to);
    }

    @Override
    public void close() {
        scripts.decrementAndGet();
    }
}
