package dispatcher.host.script;

import dispatcher.binding.LogLevel;
import dispatcher.guest.ScriptException;
import java.io.PrintStream;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** What the host says about a script and what the script logs: lines on standard error. Safe for use by several threads. */
public class ScriptLog {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final String script;
    private final PrintStream out;
    private final boolean verbose;

    /**
     * @param script the script's name, written on every line
     * @param verbose whether debug lines and the host's own stack traces are written, too
     */
    public ScriptLog(String script, PrintStream out, boolean verbose) {
        this.script = script;
        this.out = out;
        this.verbose = verbose;
    }

    /** Writes a line; debug lines only where a person wants to be told more. */
    public void line(LogLevel level, String text) {
        if (level != LogLevel.DEBUG || verbose) {
            out.println(LocalTime.now().format(TIME) + " " + level + " " + script + ": " + LogText.text(text));
        }
    }

    /** Reports a script's error: its traceback, and with {@code --verbose} the host's. */
    public void error(Throwable thrown) {
        out.println(LogText.text(named(thrown)));
        if (verbose) {
            thrown.printStackTrace(out);
        }
    }

    /** Says for what reason the script was ended. */
    public void ended(String reason) {
        line(LogLevel.ERROR, reason);
    }

    /** As {@link #explanation}; what is no error of the script itself names it, too. */
    protected final String named(Throwable thrown) {
        return thrown instanceof ScriptException ? explanation(thrown) : script + ": " + explanation(thrown);
    }

    /** What a person reads about an error: of a script its traceback, of the host a sentence. */
    protected static String explanation(Throwable thrown) {
        return thrown instanceof ScriptException script
                ? script.explanation()
                : Results.failure(thrown).explanation();
    }
}
