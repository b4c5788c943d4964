package dispatcher.contract;

import dispatcher.message.MessageType;
import dispatcher.message.ResponseBase;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A message or a structure, as the guest languages name it. */
record GuestMessage(MessageType<?> type) {
    /** The operator's own domain: only a built-in region has it, and only for those who ask for it. */
    static final String OPERATOR = "Simulator";

    /** The name of its class, for example {@code FindObjectsRequest}. */
    String name() {
        return type.shortName();
    }

    /** A request's name without "Request", for example {@code FindObjects}. */
    String bareName() {
        return name().replaceFirst("Request$", "");
    }

    /** The name of a request's function in Python. */
    String snake() {
        return Names.snake(bareName());
    }

    /** The name of a request's function in JavaScript. */
    String camel() {
        return Names.decapitalized(bareName());
    }

    String doc() {
        return type.doc();
    }

    /** Whether it is the answer without fields, which the others extend. */
    boolean isPlainAnswer() {
        return type.recordClass() == ResponseBase.class;
    }

    /** Whether it is a structure that no answer holds. */
    boolean isOnlySent() {
        return Contract.sentStructures().contains(this) && !Contract.answeredStructures().contains(this);
    }

    boolean isForOperators() {
        return type.domain().equals(OPERATOR);
    }

    List<GuestField> fields() {
        RecordComponent[] components = type.recordClass().getRecordComponents();
        return IntStream.range(0, components.length)
                .mapToObj(i -> new GuestField(type.fields().get(i), components[i].getName(),
                        isNullable(components[i].getAnnotatedType())))
                .toList();
    }

    /** What a request is answered with. */
    GuestMessage response() {
        ParameterizedType request = (ParameterizedType) type.recordClass().getGenericInterfaces()[0];
        return new GuestMessage(
                MessageType.of(((Class<?>) request.getActualTypeArguments()[0]).asSubclass(Record.class)));
    }

    /** The structures that it is made of, each after those that it needs itself. */
    Stream<GuestMessage> structures() {
        return fields().stream()
                .flatMap(field -> field.structure().stream())
                .flatMap(inner -> Stream.concat(inner.structures(), Stream.of(inner)));
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
