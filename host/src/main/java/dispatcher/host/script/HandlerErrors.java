package dispatcher.host.script;

import dispatcher.binding.LogLevel;
import java.util.LinkedHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Tells what a script's handlers failed with: an error in full the first time, then how often it came again, at most once a
 * second. Safe for use by several threads.
 */
final class HandlerErrors implements AutoCloseable {
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);
    /** More different ones are seldom; the oldest is forgotten then, and told in full again. */
    private static final int MOST_KNOWN = 100;

    private final ScriptLog log;
    private final LinkedHashMap<String, Repeated> known = new LinkedHashMap<>();

    HandlerErrors(ScriptLog log) {
        this.log = log;
    }

    /** A handler threw it. */
    synchronized void failed(Throwable thrown) {
        String text = ScriptLog.explanation(thrown);
        Repeated error = known.get(text);
        if (error == null) {
            log.error(thrown);
            forgetOldest();
            known.put(text, new Repeated(text.lines().findFirst().orElse("")));
        } else {
            error.again();
        }
    }

    /** Says what came again and was not said yet. */
    @Override
    public synchronized void close() {
        known.values().forEach(Repeated::tell);
    }

    private void forgetOldest() {
        if (known.size() >= MOST_KNOWN) {
            var oldest = known.pollFirstEntry();
            oldest.getValue().tell();
        }
    }

    private final class Repeated {
        private final String problem;
        private long untold;
        private long told = System.nanoTime();

        Repeated(String problem) {
            this.problem = problem;
        }

        void again() {
            untold++;
            if (System.nanoTime() - told >= PAUSE) {
                tell();
            }
        }

        void tell() {
            if (untold > 0) {
                log.line(LogLevel.ERROR, problem + " … failed again " + untold + (untold == 1 ? " time." : " times."));
                untold = 0;
                told = System.nanoTime();
            }
        }
    }
}
