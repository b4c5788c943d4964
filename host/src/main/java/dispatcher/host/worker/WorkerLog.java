package dispatcher.host.worker;

import dispatcher.binding.LogLevel;
import dispatcher.bridge.client.BridgeClient;
import dispatcher.host.script.ScriptLog;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lines and errors of a script, told to the host, whose log they are for. Safe for use by several threads. */
final class WorkerLog extends ScriptLog {
    private final BridgeClient client;

    WorkerLog(String script, BridgeClient client) {
        super(script, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), true);
        this.client = client;
    }

    @Override
    public void line(LogLevel level, String text) {
        client.tell("log", Map.of("level", level.name().toLowerCase(Locale.ROOT), "text", text));
    }

    @Override
    public void error(Throwable thrown) {
        List<String> lines = explanation(thrown).lines().toList();
        client.tell("failure",
                Map.of("message", lines.isEmpty() ? "" : lines.getFirst(), "trace", lines.stream().skip(1).toList()));
    }

    /** The host says it itself, once it has been told how the script ended. */
    @Override
    public void ended(String reason) {
        // Nothing yet.
    }
}
