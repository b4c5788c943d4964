package dispatcher.bridge.client;

import dispatcher.binding.Gap;
import dispatcher.binding.Gone;
import dispatcher.binding.Loss;
import dispatcher.binding.ObjectChange;
import dispatcher.message.Answer;
import dispatcher.message.MessageType;
import dispatcher.message.Messages;
import dispatcher.message.PlainValues;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.ResponseTypes;
import dispatcher.message.Success;
import dispatcher.value.Vector3;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Frames of the host as the binding's own types. */
final class Decoded {
    private Decoded() {}

    static Answer answer(Request<?> request, Map<?, ?> ok) {
        Class<?> expected = ok.get("type") instanceof String type
                ? Messages.find(type).<Class<?>>map(MessageType::recordClass)
                        .orElseThrow(() -> BridgeClient.broken("it speaks of a message " + type + "."))
                : ResponseTypes.of(request);
        Record response = message(expected.asSubclass(Record.class),
                (Map<?, ?>) Objects.requireNonNull(ok.get("fields")));
        int success = ok.get("success") instanceof Integer number ? number : 0;
        return new Answer(Success.values()[success], String.valueOf(ok.get("text")), (Response) response);
    }

    static <M extends Record> M message(Class<M> type, Map<?, ?> fields) {
        return PlainValues.fromMap(MessageType.of(type), fields);
    }

    static ObjectChange change(Map<?, ?> fields) {
        Object oldPosition = fields.get("OldPosition");
        return new ObjectChange(ObjectChange.Kind.valueOf(String.valueOf(fields.get("Kind")).toUpperCase(Locale.ROOT)),
                UUID.fromString(String.valueOf(fields.get("ObjectID"))), String.valueOf(fields.get("Name")),
                (String) fields.get("OldName"), PlainValues.vector("Position", fields.get("Position")),
                oldPosition == null ? null : PlainValues.vector("OldPosition", oldPosition));
    }

    static Loss loss(Map<?, ?> fields) {
        return new Loss(instant(fields.get("Began")), String.valueOf(fields.get("Reason")));
    }

    static Gap gap(Map<?, ?> fields) {
        return new Gap(Gap.Cause.valueOf(String.valueOf(fields.get("Cause")).toUpperCase(Locale.ROOT)),
                instant(fields.get("Began")), instant(fields.get("Ended")),
                fields.get("Dropped") instanceof Number dropped ? dropped.longValue() : 0);
    }

    static Gone gone(Map<?, ?> fields) {
        return new Gone(UUID.fromString(String.valueOf(fields.get("ObjectID"))), instant(fields.get("At")));
    }

    private static Instant instant(@Nullable Object seconds) {
        return Instant.ofEpochMilli(seconds instanceof Number number ? Math.round(number.doubleValue() * 1000) : 0);
    }

    static List<Double> plain(Vector3 vector) {
        return List.of(vector.x(), vector.y(), vector.z());
    }
}
