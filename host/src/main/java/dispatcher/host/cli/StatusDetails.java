package dispatcher.host.cli;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What {@code dispatcher status --details} prints below its table. */
final class StatusDetails {
    private static final double MILLIS = 1e3;

    private StatusDetails() {}

    /** @param scripts an array of objects, as the host gives them */
    static String of(JsonNode scripts) {
        return scripts.values().stream().map(StatusDetails::script).collect(Collectors.joining());
    }

    private static String script(JsonNode script) {
        return "\n\n" + script.path("name").asString()
                + line("calls", script.path("callsByMessage"), count -> Long.toString(count.asLong()))
                + line("failures", script.path("failures"), count -> Long.toString(count.asLong()))
                + line("events", script.path("events"), count -> Long.toString(count.asLong()))
                + line("requests", script.path("requests"), StatusDetails::timing)
                + "\n  renewals: " + script.path("renewals").asLong() + ", reconnects: "
                + script.path("reconnects").asLong();
    }

    private static String line(String title, JsonNode counts, Function<JsonNode, String> shown) {
        return "\n  " + title + ": " + (counts.isEmpty()
                ? "none"
                : counts.properties().stream().map((Map.Entry<String, JsonNode> each) -> each.getKey() + " "
                        + shown.apply(each.getValue())).collect(Collectors.joining(", ")));
    }

    private static String timing(JsonNode timing) {
        return String.format(Locale.ROOT, "%d in %.2f ms (p50 %.2f ms, p99 %.2f ms, longest %.2f ms)",
                timing.path("count").asLong(), millis(timing, "mean"), millis(timing, "p50"), millis(timing, "p99"),
                millis(timing, "longest"));
    }

    private static double millis(JsonNode timing, String key) {
        return timing.path(key).asDouble() * MILLIS;
    }
}
