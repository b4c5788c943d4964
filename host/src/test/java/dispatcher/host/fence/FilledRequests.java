package dispatcher.host.fence;

import dispatcher.message.FieldKind;
import dispatcher.message.FieldType;
import dispatcher.message.MessageType;
import dispatcher.message.Request;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes requests that name the same object and the same place wherever they name any. */
public record FilledRequests(UUID id, Vector3 place) {
    /** A request in which no field is left out. */
    public Request<?> of(MessageType<?> type) {
        return (Request<?>) fill(type);
    }

    private Record fill(MessageType<?> type) {
        return type.create(type.fields().stream().map(this::value).toArray());
    }

    private @Nullable Object value(FieldType field) {
        return field.kind() == FieldKind.LIST
                ? List.of(Objects.requireNonNull(value(Objects.requireNonNull(field.elementKind()), field)))
                : value(field.kind(), field);
    }

    private @Nullable Object value(FieldKind kind, FieldType field) {
        return switch (kind) {
            case ID -> id;
            case VECTOR3 -> place;
            case STRUCTURE -> fill(MessageType.of(Objects.requireNonNull(field.structure())));
            case TEXT -> "text";
            case REAL -> 1.0;
            case INTEGER -> 1;
            default -> field.defaultValue();
        };
    }
}
