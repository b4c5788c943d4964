package dispatcher.host.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The table that {@code dispatcher status} prints. */
final class StatusTable {
    private static final List<String> HEAD = List.of("NAME", "STATE", "LANGUAGE", "POLICY", "CPU s", "MEMORY", "QUEUE",
            "CALLS/s", "DROPS", "LAST ERROR");
    private static final int FIRST_NUMBER = 4;
    private static final int ERROR = HEAD.size() - 1;
    private static final int LONGEST_ERROR = 160;

    private StatusTable() {}

    /** @param scripts an array of objects, as the host gives them */
    static String of(JsonNode scripts) {
        List<List<String>> rows = scripts.values().stream().map(StatusTable::row).toList();
        int[] widths = IntStream.range(0, HEAD.size()).map(column -> rows.stream()
                .mapToInt(row -> row.get(column).length()).reduce(HEAD.get(column).length(), Math::max)).toArray();
        return line(HEAD, widths) + rows.stream().map(row -> "\n" + line(row, widths)).collect(Collectors.joining());
    }

    private static List<String> row(JsonNode script) {
        boolean used = script.has("cpu");
        return List.of(script.path("name").asString(), state(script), script.path("language").asString(),
                script.path("policy").asString("-"),
                used ? String.format(Locale.ROOT, "%.1f", script.path("cpu").asDouble()) : "-",
                used ? memory(script.path("memory").asLong()) : "-", number(script, "queue"),
                number(script, "callsPerSecond"), number(script, "drops"), error(script));
    }

    private static String state(JsonNode script) {
        String state = script.path("state").asString();
        return state.equals("waiting") ? "waiting " + (long) Math.ceil(script.path("pause").asDouble()) + " s" : state;
    }

    private static String memory(long bytes) {
        return String.format(Locale.ROOT, "%.1f MiB", bytes / (double) (1 << 20));
    }

    private static String number(JsonNode script, String key) {
        return script.has(key) ? Long.toString(script.path(key).asLong()) : "-";
    }

    private static String error(JsonNode script) {
        String error = script.path("lastError").asString("");
        return error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR - 1) + "…" : error;
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size()).mapToObj(column -> padded(column, cells.get(column), widths[column]))
                .collect(Collectors.joining("  ")).stripTrailing();
    }

    private static String padded(int column, String cell, int width) {
        String room = " ".repeat(width - cell.length());
        return column >= FIRST_NUMBER && column < ERROR ? room + cell : cell + room;
    }
}
