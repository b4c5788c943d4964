package dispatcher.host.serve;

import dispatcher.host.log.JsonLines;
import dispatcher.host.script.JsonScriptLog;
import dispatcher.host.script.ScriptLog;

/** Writes entries into the log of a script, as text or as JSON. Safe for use by several threads. */
final class LogEntries {
    private final String script;
    private final LogFile file;
    private final boolean json;
    private final JsonLines lines;

    /** @param json whether each line is an object of JSON */
    LogEntries(String script, LogFile file, boolean json) {
        this.script = script;
        this.file = file;
        this.json = json;
        this.lines = new JsonLines(file::addLine);
    }

    /** Adds an entry. @param level a {@link dispatcher.binding.LogLevel}, or {@code OUT} or {@code ERR} for what the script writes */
    void add(String level, String text) {
        if (json) {
            lines.write(level, script, text);
        } else {
            file.add(level + ' ' + text);
        }
    }

    /** What the host says about a run, and what the script logs. @param verbose whether debug lines and stacks are told, too */
    ScriptLog scriptLog(boolean verbose) {
        return json ? new JsonScriptLog(script, lines, verbose) : new ServedLog(script, file::addTimed, verbose);
    }
}
