package dispatcher.raw;

import dispatcher.message.Answer;
import dispatcher.message.FieldType;
import dispatcher.message.MessageType;
import dispatcher.message.Response;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers in the shape in which a real server writes them: type, own fields, then {@code _Success} and {@code _Message}. */
final class ServerAnswer {
    private static final MathContext SHORT = new MathContext(7);
    private static final MathContext EXACT = new MathContext(9);

    private ServerAnswer() {}

    static Map<String, @Nullable Object> of(Answer answer) {
        Response response = answer.response();
        Map<String, @Nullable Object> map = structure((Record) response);
        map.put("_Success", answer.success().ordinal());
        map.put("_Message", answer.text());
        return map;
    }

    private static Map<String, @Nullable Object> structure(Record message) {
        MessageType<?> type = MessageType.of(message.getClass());
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("$type", type.name());
        for (FieldType field : type.fields()) {
            map.put(field.name(), value(field.get(message)));
        }
        return map;
    }

    private static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case UUID id -> id.toString();
            case Vector3 v -> List.of(single(v.x()), single(v.y()), single(v.z()));
            case Quaternion q -> List.of(single(q.x()), single(q.y()), single(q.z()), single(q.w()));
            case List<?> list -> list.stream().map(ServerAnswer::value).toList();
            case Record structure -> structure(structure);
            case null, default -> value;
        };
    }

    /** A single-precision number with the digits that the server writes: seven, or nine; as text where it is no number. */
    static Object single(double value) {
        float single = (float) value;
        if (!Float.isFinite(single)) {
            return Float.toString(single);
        }
        double shorter = new BigDecimal(single).round(SHORT).doubleValue();
        return (float) shorter == single ? shorter : new BigDecimal(single).round(EXACT).doubleValue();
    }
}
