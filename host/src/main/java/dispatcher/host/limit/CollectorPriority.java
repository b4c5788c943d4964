package dispatcher.host.limit;

import dispatcher.host.limit.ThreadPriority.Place;

/**
 * Lets the scripts of a host go before the collector that works beside them: a script that makes much garbage keeps it busy, and
 * its neighbours would wait for a processor behind both. That script itself stands behind it ({@link BusyScript}), so that it keeps up.
 */
public final class CollectorPriority {
    private static final String WORKERS = "ZWorker";

    private CollectorPriority() {}

    /** Lowers it, where this process has such a collector. */
    public static void stepBack() {
        ThreadPriority.of(WORKERS).forEach(worker -> worker.set(Place.COLLECTOR));
    }
}
