package dispatcher.host.script;

import dispatcher.binding.LogLevel;
import dispatcher.failure.DispatcherException;
import dispatcher.host.log.JsonLines;
import dispatcher.host.log.JsonStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** As {@link ScriptLog}, with an object of JSON a line: an error tells the call that failed, and its kind. Safe for use by several threads. */
public final class JsonScriptLog extends ScriptLog {
    private final String script;
    private final JsonLines lines;
    private final boolean verbose;

    public JsonScriptLog(String script, JsonLines lines, boolean verbose) {
        super(script, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), verbose);
        this.script = script;
        this.lines = lines;
        this.verbose = verbose;
    }

    @Override
    public void line(LogLevel level, String text) {
        if (level != LogLevel.DEBUG || verbose) {
            say(level, text, Map.of());
        }
    }

    @Override
    public void error(Throwable thrown) {
        Map<String, Object> more = new LinkedHashMap<>();
        if (Results.cause(thrown) instanceof DispatcherException failure) {
            more.put("kind", failure.kind().typeName());
        }
        if (verbose) {
            more.put("stack", JsonStream.stack(thrown));
        }
        say(LogLevel.ERROR, explanation(thrown), more);
    }

    private void say(LogLevel level, String text, Map<String, ?> more) {
        lines.write(level.name(), script, CallMark.in(text).orElse(null), CallMark.without(text), more);
    }
}
