package dispatcher.contract;

/** How a field's values are typed in Python. */
final class PythonTypes {
    private PythonTypes() {}

    /** What a function takes. */
    static String argument(GuestField field) {
        String one = switch (field.kind()) {
            case ID -> "Id";
            case VECTOR3, QUATERNION -> "Sequence[float]";
            case STRUCTURE -> structure(field) + " | Mapping[str, object]";
            default -> simple(field);
        };
        return field.isList() ? "Sequence[" + one + "]" : one;
    }

    /** What an answer holds. */
    static String answered(GuestField field) {
        String one = switch (field.kind()) {
            case ID -> "str";
            case VECTOR3 -> "Vector";
            case QUATERNION -> "Quaternion";
            case STRUCTURE -> structure(field);
            default -> simple(field);
        };
        return (field.isList() ? "list[" + one + "]" : one) + (field.optional() ? " | None" : "");
    }

    /** What a structure holds that a script made: what it was given, ids as text. */
    static String kept(GuestField field) {
        return argument(field).replace("Id", "str") + " | None";
    }

    private static String simple(GuestField field) {
        return switch (field.kind()) {
            case BOOLEAN -> "bool";
            case INTEGER -> "int";
            case REAL -> "float";
            case TEXT -> "str";
            default -> throw new IllegalArgumentException("No type of Python for " + field.wire());
        };
    }

    private static String structure(GuestField field) {
        return field.structure().orElseThrow().name();
    }
}
