package dispatcher.host.codec.fast;

import dispatcher.message.FieldKind;
import dispatcher.message.FieldType;
import dispatcher.message.MessageType;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a message type in their order, and the tables of names to find them by. Immutable. */
final class Layout {
    private static final ClassValue<Layout> LAYOUTS = new ClassValue<>() {
        @Override
        protected Layout computeValue(Class<?> type) {
            return new Layout(MessageType.of(type.asSubclass(Record.class)));
        }
    };

    /** That of which a message has the most. */
    static final Layout DYNAMICS = of(ObjectDynamicsData.class);

    final MessageType<?> type;
    final Slot[] slots;
    /** The fields' names, and behind them those that are no field's but may stand beside them. */
    final Name[] names;
    final Name[] namesAndEnvelope;
    final Name[] namesAndOutcome;
    final Name[] namesAndType;
    private final @Nullable Object[] defaults;
    private final @Nullable Object[] complete;

    private Layout(MessageType<?> type) {
        this.type = type;
        slots = type.fields().stream().map(Slot::of).toArray(Slot[]::new);
        names = namesAnd();
        namesAndEnvelope = namesAnd(Name.SCENE, Name.DOMAIN, Name.CAPABILITY, Name.ASYNC);
        namesAndOutcome = namesAnd(Name.SUCCESS, Name.MESSAGE);
        namesAndType = namesAnd(Name.TYPE);
        defaults = type.fields().stream().map(FieldType::defaultValue).toArray();
        complete = Arrays.stream(slots).map(Layout::complete).toArray();
    }

    static Layout of(Class<? extends Record> type) {
        return LAYOUTS.get(type);
    }

    /** Room for all values, with nothing in it. */
    @Nullable
    Object[] nothing() {
        return new Object[slots.length];
    }

    /** Room for all values, with what a region takes for what is left out. */
    @Nullable
    Object[] defaults() {
        return defaults.clone();
    }

    /** The same, with structures in it that are made of their fields' defaults. */
    @Nullable
    Object[] complete() {
        return complete.clone();
    }

    private Name[] namesAnd(Name... others) {
        return Stream.concat(Arrays.stream(slots).map(Slot::name), Arrays.stream(others)).toArray(Name[]::new);
    }

    private static @Nullable Object complete(Slot slot) {
        Object value = slot.field().defaultValue();
        return value == null && slot.kind() == FieldKind.STRUCTURE ? slot.inner().type.withDefaults() : value;
    }
}
