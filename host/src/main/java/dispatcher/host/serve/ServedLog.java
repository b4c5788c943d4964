package dispatcher.host.serve;

import dispatcher.binding.LogLevel;
import dispatcher.host.script.ScriptLog;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;

/** As {@link ScriptLog}, for a file that many read: errors, too, begin with their time, level and script, whatever is in their text. */
final class ServedLog extends ScriptLog {
    private final boolean verbose;

    /** @param entries is given each entry, which tells its time itself and may have several lines */
    ServedLog(String script, Consumer<String> entries, boolean verbose) {
        super(script, new HostEntries(entries), verbose);
        this.verbose = verbose;
    }

    @Override
    public void error(Throwable thrown) {
        line(LogLevel.ERROR, verbose ? explanation(thrown) + '\n' + stack(thrown) : explanation(thrown));
    }

    private static String stack(Throwable thrown) {
        StringWriter stack = new StringWriter();
        thrown.printStackTrace(new PrintWriter(stack));
        return stack.toString();
    }
}
