package dispatcher.host.view.scripts;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lines of logs as JSON. */
final class LogEntry {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern HEAD = Pattern
            .compile("(\\d\\d:\\d\\d:\\d\\d) (DEBUG|INFO|WARN|WARNING|ERROR|OUT|ERR)( .*)?", Pattern.DOTALL);

    private LogEntry() {}

    static String of(String script, String level, String time, String text) {
        return JSON.writeValueAsString(Map.of("script", script, "level", level, "time", time, "text", text));
    }

    /** A line as it stands in a served script's log; one without a time goes on with the entry before it. */
    static String ofLine(String script, String line) {
        if (line.startsWith("{")) {
            return ofObject(script, line);
        }
        Matcher head = HEAD.matcher(line);
        if (!head.matches()) {
            return of(script, "", "", line);
        }
        String text = head.group(3) == null ? "" : head.group(3).substring(1);
        String name = script + ": ";
        return of(script, head.group(2), head.group(1), text.startsWith(name) ? text.substring(name.length()) : text);
    }

    /** A host may write its logs as an object of JSON a line. */
    private static String ofObject(String script, String line) {
        try {
            JsonNode told = JSON.readTree(line);
            String time = told.path("time").asString("");
            return of(script, told.path("level").asString(""), time.replaceAll(".*T(\\d\\d:\\d\\d:\\d\\d).*", "$1"),
                    told.path("text").asString(""));
        } catch (JacksonException _) {
            return of(script, "", "", line);
        }
    }
}
