package dispatcher.host.region.request;

import dispatcher.message.FieldType;
import dispatcher.message.MessageType;
import dispatcher.message.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request's fields and those of its envelope, found by name. Immutable, safe for use by several threads. */
final class RequestType {
    /** The envelope's fields, in the order of their indexes below zero: -1, -2, -3, -4. */
    static final List<String> ENVELOPE = List.of("_Scene", "_Domain", "_Capability", "_AsyncRequest");
    static final int SCENE = -1;
    static final int DOMAIN = -2;
    static final int CAPABILITY = -3;
    static final int ASYNC = -4;
    static final int UNKNOWN = Integer.MIN_VALUE;

    private static final Map<String, Integer> ENVELOPE_NAMES = envelopeNames();

    final MessageType<?> message;
    private final @Nullable Object[] defaults;

    RequestType(MessageType<?> message) {
        this.message = message;
        this.defaults = message.fields().stream().map(FieldType::defaultValue).toArray();
    }

    /** The field's index, an envelope field's index, or {@link #UNKNOWN}. */
    int indexOf(String name) {
        Integer envelope = ENVELOPE_NAMES.get(name);
        if (envelope != null) {
            return envelope;
        }
        int index = message.indexOf(name);
        return index >= 0 ? index : indexInEnvelope(name);
    }

    @Nullable
    Object[] defaults() {
        return defaults.clone();
    }

    Request<?> create(@Nullable Object[] values) {
        return (Request<?>) message.create(values);
    }

    private static int indexInEnvelope(String name) {
        for (int i = 0; i < ENVELOPE.size(); i++) {
            if (ENVELOPE.get(i).equalsIgnoreCase(name)) {
                return -1 - i;
            }
        }
        return UNKNOWN;
    }

    private static Map<String, Integer> envelopeNames() {
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < ENVELOPE.size(); i++) {
            names.put(ENVELOPE.get(i), -1 - i);
        }
        return Map.copyOf(names);
    }
}
