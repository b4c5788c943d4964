package dispatcher.message;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be read off a message record: its name, its fields and how to make one. Immutable, safe for use by several
 * threads, made once for each record.
 *
 * @param <M> the record
 */
public final class MessageType<M extends Record> {
    private static final ClassValue<MessageType<?>> TYPES = new ClassValue<>() {
        @Override
        protected MessageType<?> computeValue(Class<?> type) {
            return read(type.asSubclass(Record.class));
        }
    };

    private final Class<M> recordClass;
    private final Message message;
    private final List<FieldType> fields;
    private final Map<String, Integer> exactNames = new HashMap<>();
    private final Map<String, Integer> foldedNames = new HashMap<>();
    private final MethodHandle constructor;

    private MessageType(Class<M> recordClass, List<FieldType> fields, MethodHandle constructor) {
        this.recordClass = recordClass;
        this.message = recordClass.getAnnotation(Message.class);
        this.fields = fields;
        this.constructor = constructor;
        for (int i = 0; i < fields.size(); i++) {
            exactNames.put(fields.get(i).name(), i);
            foldedNames.putIfAbsent(fold(fields.get(i).name()), i);
        }
    }

    /** The type of a record that carries {@link Message}. */
    @SuppressWarnings("unchecked")
    public static <M extends Record> MessageType<M> of(Class<M> recordClass) {
        return (MessageType<M>) TYPES.get(recordClass);
    }

    /** The name that the region writes as {@code $type}. */
    public String name() {
        return message.value();
    }

    /** The name without its domain, for example {@code ChatRequest}. */
    public String shortName() {
        return name().substring(name().lastIndexOf('.') + 1);
    }

    /** The message domain, for example {@code RemoteControl}; empty where the name has none. */
    public String domain() {
        int dot = name().indexOf('.');
        return dot < 0 ? "" : name().substring(0, dot);
    }

    /** What the message is for. */
    public String doc() {
        return message.doc();
    }

    /** Whether the host may repeat it where its connection broke before the answer. */
    public boolean isIdempotent() {
        return message.idempotent();
    }

    public Class<M> recordClass() {
        return recordClass;
    }

    /** The fields in the order in which they are written. */
    public List<FieldType> fields() {
        return fields;
    }

    /** The index of the field with that name, whatever its letter case if none has exactly that; -1 where there is none. */
    public int indexOf(String name) {
        Integer exact = exactNames.get(name);
        return exact != null ? exact : foldedNames.getOrDefault(fold(name), -1);
    }

    /** Makes a message from a value for each field, in their order; null leaves a field out where the record allows it. */
    public M create(@Nullable Object[] values) {
        try {
            return recordClass.cast((Object) constructor.invokeExact(values));
        } catch (Throwable impossible) {
            throw new AssertionError("Making " + name(), impossible);
        }
    }

    /** The message with every field at its default. */
    public M withDefaults() {
        return create(fields.stream().map(FieldType::defaultValue).toArray());
    }

    @Override
    public String toString() {
        return name();
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static <M extends Record> MessageType<M> read(Class<M> type) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            FieldType[] fields = new FieldType[components.length];
            for (int i = 0; i < fields.length; i++) {
                fields[i] = new FieldType(components[i]);
            }
            return new MessageType<>(type, List.of(fields), constructorOf(type, components));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("Not a public message record: " + type, e);
        }
    }

    private static MethodHandle constructorOf(Class<?> type, RecordComponent[] components)
            throws ReflectiveOperationException {
        Class<?>[] parameters = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return MethodHandles.publicLookup()
                .unreflectConstructor(type.getConstructor(parameters))
                .asSpreader(Object[].class, parameters.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
    }
}
