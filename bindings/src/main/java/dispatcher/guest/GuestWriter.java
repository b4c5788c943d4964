package dispatcher.guest;

import dispatcher.failure.DispatcherException;
import dispatcher.message.FieldType;
import dispatcher.message.MessageType;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Turns what the host knows into the guest language's own values. Used on the script's loop. */
final class GuestWriter {
    private final GuestFactories factories;

    GuestWriter(GuestFactories factories) {
        this.factories = factories;
    }

    /** Ids become text, vectors and quaternions tuples, messages and structures dicts or objects with wire names. */
    @Nullable
    Object write(@Nullable Object value) {
        return switch (value) {
            case UUID id -> id.toString();
            case Vector3 v -> factories.tuple().execute(v.x(), v.y(), v.z());
            case Quaternion q -> factories.tuple().execute(q.x(), q.y(), q.z(), q.w());
            case List<?> list -> list(list);
            case Record message -> structure(message, "");
            case Map<?, ?> map -> structure(map);
            case null, default -> value;
        };
    }

    Value list(List<?> list) {
        return factories.list().execute(list.stream().map(this::write).toArray());
    }

    /** A structure of names and values in turn; a missing value is nothing. */
    Value named(@Nullable Object... namesAndValues) {
        return factories.structure().execute(Stream.of(namesAndValues).map(this::write).toArray());
    }

    Value structure(Map<?, ?> map) {
        return named(map.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue())).toArray());
    }

    /** A message with the text that a region answered beside it, as {@code _Message}; an empty text is left out. */
    Value structure(Record message, String text) {
        List<@Nullable Object> members = new ArrayList<>();
        for (FieldType field : MessageType.of(message.getClass()).fields()) {
            members.add(field.name());
            members.add(write(field.get(message)));
        }
        if (!text.isEmpty()) {
            members.add("_Message");
            members.add(text);
        }
        return factories.structure().execute(members.toArray());
    }

    /** An exception of the guest library's own type. */
    Value failure(DispatcherException failure) {
        return factories.failure().execute(failure.kind().typeName(), String.valueOf(failure.getMessage()),
                failure.advice(), failure.regionText());
    }
}
