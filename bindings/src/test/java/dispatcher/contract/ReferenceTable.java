package dispatcher.contract;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the tables of fields in the message reference. */
final class ReferenceTable {
    private ReferenceTable() {}

    static String sent(List<GuestField> fields) {
        return table("| field | Python | JavaScript | takes | default | meaning |\n|---|---|---|---|---|---|\n", fields,
                field -> row(field) + " | " + cell(Words.JAVASCRIPT.kind(field)) + " | "
                        + cell(Words.JAVASCRIPT.defaultValue(field)) + " | " + cell(field.type().doc()));
    }

    static String answered(List<GuestField> fields) {
        return table("| field | Python | JavaScript | holds | meaning |\n|---|---|---|---|---|\n", fields,
                field -> row(field) + " | " + cell(Words.JAVASCRIPT.kind(field))
                        + (field.optional() ? " or nothing" : "") + " | " + cell(field.type().doc()));
    }

    private static String table(String head, List<GuestField> fields,
            Function<GuestField, String> row) {
        return fields.stream().map(field -> "| " + row.apply(field) + " |\n").collect(Collectors.joining("", head, ""));
    }

    private static String row(GuestField field) {
        return "`" + field.wire() + "` | `" + field.snake() + "` | `" + field.camel() + "`";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
