package dispatcher.host.codec;

import dispatcher.message.FieldKind;
import dispatcher.message.FieldType;
import dispatcher.message.MessageType;
import dispatcher.message.Messages;
import dispatcher.message.Request;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Says of a tree, without any codec, whether it is a request as the protocol has it: known type, known fields, right kinds. */
final class WellFormed {
    private static final Predicate<String> IS_ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
            .asMatchPredicate();
    private static final Map<String, FieldKind> ENVELOPE = Map.of(
            "_Scene", FieldKind.TEXT, "_Domain", FieldKind.TEXT, "_Capability", FieldKind.ID, "_AsyncRequest",
            FieldKind.BOOLEAN);

    private WellFormed() {}

    static boolean isRequest(JsonNode tree) {
        return tree.isObject() && !tree.isEmpty() && type(tree).filter(type -> isMessage(tree, type)).isPresent();
    }

    private static Optional<MessageType<?>> type(JsonNode tree) {
        String first = tree.propertyNames().iterator().next();
        String name = first.equals("$type") ? tree.get(first).asString("") : "";
        return Messages.find(name)
                .filter(type -> type.name().equals(name) && Request.class.isAssignableFrom(type.recordClass()));
    }

    private static boolean isMessage(JsonNode tree, MessageType<?> type) {
        return tree.propertyStream().skip(1).allMatch(entry -> ENVELOPE.containsKey(entry.getKey())
                ? isKind(entry.getValue(), Objects.requireNonNull(ENVELOPE.get(entry.getKey())))
                : isField(entry, type));
    }

    private static boolean isField(Map.Entry<String, JsonNode> entry, MessageType<?> type) {
        return type.fields().stream()
                .filter(field -> field.name().equals(entry.getKey()))
                .anyMatch(field -> isValue(entry.getValue(), field));
    }

    private static boolean isValue(JsonNode node, FieldType field) {
        FieldKind element = field.elementKind();
        return element == null
                ? isValue(node, field, field.kind())
                : node.isArray() && node.valueStream().allMatch(e -> isValue(e, field, element));
    }

    private static boolean isValue(JsonNode node, FieldType field, FieldKind kind) {
        return kind == FieldKind.STRUCTURE
                ? node.isObject() && isStructure(node, MessageType.of(Objects.requireNonNull(field.structure())))
                : isKind(node, kind);
    }

    private static boolean isStructure(JsonNode node, MessageType<?> type) {
        return node.propertyStream().allMatch(entry -> isField(entry, type));
    }

    private static boolean isKind(JsonNode node, FieldKind kind) {
        return switch (kind) {
            case BOOLEAN -> node.isBoolean();
            case INTEGER -> node.isInt();
            case REAL -> isNumber(node);
            case TEXT -> node.isString();
            case ID -> node.isString() && IS_ID.test(node.asString());
            case VECTOR3 -> isNumbers(node, 3);
            case QUATERNION -> isNumbers(node, 4);
            case LIST, STRUCTURE -> false;
        };
    }

    private static boolean isNumbers(JsonNode node, int count) {
        return node.isArray() && node.size() == count && node.valueStream().allMatch(WellFormed::isNumber);
    }

    /** A number that a double or a long can hold; what is infinite may be one that was too large to read. */
    private static boolean isNumber(JsonNode node) {
        return node.isNumber() && !node.isBigInteger() && !Double.isInfinite(node.doubleValue());
    }

}
