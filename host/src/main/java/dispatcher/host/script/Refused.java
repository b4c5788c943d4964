package dispatcher.host.script;

import dispatcher.binding.LogLevel;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Tells of calls that were refused since they went beyond a limit: the first in full, then how many at most once a second. Safe for use by several threads. */
final class Refused implements AutoCloseable {
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final ScriptLog log;
    private final Map<Limit, Count> counts = new EnumMap<>(Limit.class);

    private static final class Count {
        long untold;
        long told = System.nanoTime();
    }

    Refused(ScriptLog log) {
        this.log = log;
    }

    /** Whether it is the first of its limit, of which more is told. */
    synchronized boolean isNew(Limit limit) {
        return !counts.containsKey(limit);
    }

    synchronized void add(Breach breach) {
        Count count = counts.get(breach.limit());
        if (count == null) {
            counts.put(breach.limit(), new Count());
            log.line(LogLevel.WARNING, breach.sentence() + ": refused, the script goes on.");
        } else {
            count.untold++;
            if (System.nanoTime() - count.told >= PAUSE) {
                tell(breach.limit(), count);
            }
        }
    }

    @Override
    public synchronized void close() {
        counts.forEach(Refused.this::tell);
    }

    private void tell(Limit limit, Count count) {
        if (count.untold > 0) {
            log.line(LogLevel.WARNING, "limit " + limit.key() + ": refused again " + count.untold
                    + (count.untold == 1 ? " time." : " times."));
            count.untold = 0;
            count.told = System.nanoTime();
        }
    }
}
