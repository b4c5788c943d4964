package dispatcher.host.limit;

import dispatcher.host.limit.ThreadPriority.Place;
import java.util.stream.Stream;

/**
 * Lets the scripts of a host go before the collector that works beside them: a script that makes much garbage keeps it busy, and
 * its neighbours would wait for a processor behind both. That script itself stands behind it ({@link BusyScript}), so that it keeps up.
 */
public final class CollectorPriority {
    private static final String WORKERS = "ZWorker";
    /** They start further workers, which have their priority. */
    private static final String DRIVERS = "ZDriver";

    private CollectorPriority() {}

    /** Lowers it, where this process has such a collector. */
    public static void stepBack() {
        Stream.of(WORKERS, DRIVERS).flatMap(names -> ThreadPriority.of(names).stream())
                .forEach(thread -> thread.set(Place.COLLECTOR));
    }
}
