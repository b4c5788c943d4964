package dispatcher.host.script;

import dispatcher.binding.LogLevel;
import java.util.concurrent.TimeUnit;

/** Counts the events that found the script's queue full, and says so at most once a second. Safe for use by several threads. */
final class Drops implements AutoCloseable {
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final ScriptLog log;
    private long touches;
    private long updates;
    private long untold;
    private long told = System.nanoTime() - PAUSE;

    Drops(ScriptLog log) {
        this.log = log;
    }

    synchronized void touch() {
        touches++;
        tell();
    }

    synchronized void update() {
        updates++;
        tell();
    }

    /** Says what was dropped and not said yet. */
    @Override
    public synchronized void close() {
        if (untold > 0) {
            say();
        }
    }

    private void tell() {
        untold++;
        if (System.nanoTime() - told >= PAUSE) {
            say();
        }
    }

    private void say() {
        told = System.nanoTime();
        untold = 0;
        log.line(LogLevel.WARNING, "The handlers are slower than the events: " + touches + " touches and " + updates
                + " position updates were dropped so far.");
    }
}
