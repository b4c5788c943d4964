package dispatcher.fuzz;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears what the program logs as having gone wrong, also on other threads: nothing that a stranger sends may cause that. */
public final class Complaints {
    // Held, since a logger that nobody holds is forgotten with its handlers.
    private static final Logger PROGRAM = Logger.getLogger("dispatcher");
    private static final Queue<LogRecord> HEARD = new ConcurrentLinkedQueue<>();

    static {
        PROGRAM.setUseParentHandlers(false);
        PROGRAM.addHandler(new Listener());
    }

    private Complaints() {}

    /** Fails where something was logged since the last time. */
    public static void requireNone() {
        LogRecord first = HEARD.poll();
        HEARD.clear();
        if (first != null) {
            throw new AssertionError(first.getMessage(), first.getThrown());
        }
    }

    private static final class Listener extends Handler {
        @Override
        public void publish(LogRecord complaint) {
            if (complaint.getLevel().intValue() >= Level.WARNING.intValue()) {
                HEARD.add(complaint);
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
