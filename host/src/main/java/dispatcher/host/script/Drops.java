package dispatcher.host.script;

import dispatcher.binding.LogLevel;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Counts the events that found the script's queue full, and says so at most once a second; and those that came for what the script
 * has deleted or ended, which is said at the end. Safe for use by several threads.
 */
public final class Drops implements AutoCloseable {
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final ScriptLog log;
    private final Map<Kind, Long> dropped = new EnumMap<>(Kind.class);
    private long untold;
    private long late;
    private long told = System.nanoTime() - PAUSE;

    /** What was dropped. */
    enum Kind {
        TOUCH("touches"), UPDATE("position updates"), CHANGE("watched changes");

        private final String plural;

        Kind(String plural) {
            this.plural = plural;
        }
    }

    public Drops(ScriptLog log) {
        this.log = log;
    }

    /** An event found no room. */
    synchronized void add(Kind kind) {
        dropped.merge(kind, 1L, Long::sum);
        untold++;
        if (System.nanoTime() - told >= PAUSE) {
            say();
        }
    }

    /** How many events found no room. */
    public synchronized long total() {
        return dropped.values().stream().mapToLong(Long::longValue).sum();
    }

    /** So many events came for objects that the script has deleted, or for registrations that have ended. */
    synchronized void addLate(long count) {
        late += count;
    }

    /** Says what was dropped and not said yet. */
    @Override
    public synchronized void close() {
        if (untold > 0) {
            say();
        }
        if (late > 0) {
            log.line(LogLevel.INFO, late
                    + " events were dropped: their objects were deleted, or nobody listened to them any more.");
            late = 0;
        }
    }

    private void say() {
        told = System.nanoTime();
        untold = 0;
        String counts = dropped.entrySet().stream().map(each -> each.getValue() + " " + each.getKey().plural)
                .collect(Collectors.joining(", "));
        log.line(LogLevel.WARNING,
                "limit queue: The handlers are slower than the events; dropped so far: " + counts + ".");
    }
}
