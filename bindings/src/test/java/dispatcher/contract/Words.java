package dispatcher.contract;

import dispatcher.message.FieldKind;
import dispatcher.message.PlainValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says for people what a field takes or holds; the two brackets are those of a vector in the language. */
record Words(String open, String close) {
    static final Words PYTHON = new Words("(", ")");
    static final Words JAVASCRIPT = new Words("[", "]");

    private static final double UNBOUNDED = 1e38;
    private static final Map<String, String> UNITS = Map.of("m", "metres", "s", "seconds", "ms", "milliseconds", "h",
            "hours", "d", "days", "m/s", "metres a second", "m/s²", "metres a second squared");

    /** For example {@code (x, y, z) in metres}. */
    String kind(GuestField field) {
        String unit = field.type().unit();
        String one = kind(field.kind(), field);
        return (field.isList() ? "list of " + one : one) + (unit.isEmpty() ? "" : " in " + UNITS.get(unit));
    }

    private String kind(FieldKind kind, GuestField field) {
        return switch (kind) {
            case BOOLEAN -> "true or false";
            case INTEGER -> "whole number";
            case REAL -> "number";
            case TEXT -> field.isList() ? "texts" : "text";
            case ID -> field.isList() ? "ids" : "id";
            case VECTOR3 -> open + "x, y, z" + close;
            case QUATERNION -> open + "x, y, z, w" + close;
            case STRUCTURE -> field.structure().orElseThrow().name();
            case LIST -> throw new IllegalArgumentException("A list of lists: " + field.wire());
        };
    }

    /** What the region takes where the field is left out; empty where that is nothing worth saying. */
    String defaultValue(GuestField field) {
        Object value = PlainValues.plain(field.type().defaultValue());
        return switch (field.type().kind()) {
            case ID, LIST, STRUCTURE -> "";
            case VECTOR3, QUATERNION -> vector((List<?>) Objects.requireNonNull(value));
            case INTEGER, REAL -> number(Objects.requireNonNull(value));
            case TEXT -> value == null || value.equals("") ? "" : "\"" + value + "\"";
            case BOOLEAN -> String.valueOf(value);
        };
    }

    private String vector(List<?> numbers) {
        return numbers.stream().allMatch(each -> Math.abs(((Number) each).doubleValue()) > UNBOUNDED)
                ? "unbounded"
                : numbers.stream().map(Words::number).collect(Collectors.joining(", ", open, close));
    }

    private static String number(Object number) {
        return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }

    /** A sentence and what an argument takes: {@code Where it is. (x, y, z) in metres; (1, 2, 3) unless given.} */
    String argument(GuestField field) {
        String value = defaultValue(field);
        return field.type().doc() + " " + Names.capitalized(kind(field))
                + (value.isEmpty() ? "." : "; " + value + " unless given.");
    }

    /** A sentence and what an answer holds: {@code Where it is. (x, y, z) in metres.} */
    String answer(GuestField field, String nothing) {
        return field.type().doc() + " " + Names.capitalized(kind(field)) + (field.optional() ? " or " + nothing : "")
                + ".";
    }
}
