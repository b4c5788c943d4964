package dispatcher.host.codec.fast;

import dispatcher.message.FieldKind;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the fields of messages. */
class FastReader {
    /** Longer lists are looked at by the plain way, which knows the limit. */
    private static final int MOST_ELEMENTS = 100_000;

    final Source in;
    private final Reading reading;

    FastReader(Source in, Reading reading) {
        this.in = in;
        this.reading = reading;
    }

    /** The message's name, which must come first. */
    final String typeName() {
        in.open();
        Unusual.unless(in.toName(true) && in.takes(Name.TYPE));
        return in.text();
    }

    /** The fields of a whole message, behind its type's name. */
    final Record message(Layout layout, Name[] names) {
        return fields(layout, names, false);
    }

    /** Reads what stands beside a whole message's fields. */
    void other(int number) {
        throw Unusual.here();
    }

    private Record fields(Layout layout, Name[] names, boolean nested) {
        @Nullable
        Object[] values = reading.initial(layout);
        int expected = 0;
        for (int i = in.field(names, 0, nested); i != Source.END; i = in.field(names, expected, false)) {
            if (i < values.length) {
                values[i] = value(layout.slots[i]);
            } else if (nested) {
                in.text();
            } else {
                other(i - values.length);
            }
            expected = i + 1;
        }
        return layout.type.create(values);
    }

    private Object value(Slot slot) {
        return slot.kind() == FieldKind.LIST ? list(slot) : single(slot, slot.kind());
    }

    private List<Object> list(Slot slot) {
        List<Object> elements = new ArrayList<>();
        in.openList();
        while (in.more(elements.isEmpty())) {
            Unusual.unless(elements.size() < MOST_ELEMENTS);
            elements.add(single(slot, slot.elementKind()));
        }
        return Collections.unmodifiableList(elements);
    }

    private Object single(Slot slot, FieldKind kind) {
        return switch (kind) {
            case BOOLEAN -> in.bool();
            case INTEGER -> in.integer();
            case REAL -> in.real();
            case TEXT -> in.text();
            case ID -> in.id();
            case VECTOR3 -> vector();
            case QUATERNION -> quaternion();
            case STRUCTURE -> structure(slot.inner());
            case LIST -> throw Unusual.here();
        };
    }

    private Record structure(Layout layout) {
        in.open();
        if (layout == Layout.DYNAMICS && reading != Reading.ANSWER) {
            return new DynamicsReader(reading.unsaid).read(this, layout.names);
        }
        return fields(layout, reading == Reading.ANSWER ? layout.namesAndType : layout.names, true);
    }

    final Vector3 vector() {
        in.openNumbers();
        Vector3 vector = new Vector3(component(0), component(1), component(2));
        in.closeNumbers();
        return vector;
    }

    final Quaternion quaternion() {
        in.openNumbers();
        Quaternion quaternion = new Quaternion(component(0), component(1), component(2), component(3));
        in.closeNumbers();
        return quaternion;
    }

    private double component(int index) {
        return reading.component(in.component(index));
    }
}
