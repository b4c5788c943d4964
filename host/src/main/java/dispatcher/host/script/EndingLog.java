package dispatcher.host.script;

import dispatcher.binding.LogLevel;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/**
 * The log of a run that may be ended for a limit: from then on its lines are not told any more, since why it was ended is all that its
 * operator wants to know. Errors are. Safe for use by several threads.
 */
final class EndingLog extends ScriptLog {
    private final ScriptLog log;
    private final BooleanSupplier limited;

    /** @param limited whether the run was ended for a limit */
    EndingLog(ScriptLog log, BooleanSupplier limited) {
        super("", new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), false);
        this.log = log;
        this.limited = limited;
    }

    @Override
    public void line(LogLevel level, String text) {
        if (!limited.getAsBoolean()) {
            log.line(level, text);
        }
    }

    @Override
    public void error(Throwable thrown) {
        log.error(thrown);
    }

    @Override
    public void ended(String reason) {
        log.ended(reason);
    }
}
