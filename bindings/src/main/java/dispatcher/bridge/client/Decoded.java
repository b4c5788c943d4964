package dispatcher.bridge.client;

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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

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

    static List<Double> plain(Vector3 vector) {
        return List.of(vector.x(), vector.y(), vector.z());
    }
}
