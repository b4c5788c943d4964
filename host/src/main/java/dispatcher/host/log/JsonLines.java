package dispatcher.host.log;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what is said as one object of JSON a line: {@code time} (ISO 8601, UTC), {@code level}, {@code text}, and {@code script} and
 * {@code call} where they are known. Safe for use by several threads as far as what takes the lines is.
 */
public final class JsonLines {
    private static final JsonMapper JSON = new JsonMapper();

    private final Consumer<String> out;

    /** @param out takes each line, without its end */
    public JsonLines(Consumer<String> out) {
        this.out = out;
    }

    /** Says something. */
    public void write(String level, @Nullable String script, String text) {
        write(level, script, null, text, Map.of());
    }

    /**
     * Says something.
     *
     * @param call the id of the script's call that it is about
     * @param more further keys and their values
     */
    public void write(String level, @Nullable String script, @Nullable String call, String text,
            Map<String, ?> more) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", Instant.now().toString());
        line.put("level", level);
        if (script != null) {
            line.put("script", script);
        }
        if (call != null) {
            line.put("call", call);
        }
        line.put("text", text);
        line.putAll(more);
        out.accept(JSON.writeValueAsString(line));
    }
}
