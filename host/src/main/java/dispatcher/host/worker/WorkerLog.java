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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lines and errors of a script, told to the host, whose log they are for. Safe for use by several threads. */
final class WorkerLog extends ScriptLog {
    private static final int LONGEST_LINE = 8_000;
    private static final int MOST_LINES = 100;

    private final BridgeClient client;
    private volatile @Nullable String reason;

    WorkerLog(String script, BridgeClient client) {
        super(script, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), true);
        this.client = client;
    }

    @Override
    public void line(LogLevel level, String text) {
        client.tell("log", Map.of("level", level.name().toLowerCase(Locale.ROOT), "text", shortened(text)));
    }

    @Override
    public void error(Throwable thrown) {
        List<String> lines = named(thrown).lines().limit(MOST_LINES).map(WorkerLog::shortened).toList();
        client.tell("failure",
                Map.of("message", lines.isEmpty() ? "" : lines.getFirst(), "trace", lines.stream().skip(1).toList()));
    }

    /** The host says it itself, once it has been told how the script ended. */
    @Override
    public void ended(String text) {
        reason = text;
    }

    /** Why the script was ended, if it was for a reason. */
    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + "…";
    }
}
