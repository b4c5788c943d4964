package dispatcher.host.codec.fast;

import dispatcher.message.AddressedRequest;
import dispatcher.message.Answer;
import dispatcher.message.Callback;
import dispatcher.message.Envelope;
import dispatcher.message.FieldKind;
import dispatcher.message.remotecontrol.ObjectDynamicsColumns;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes messages. */
final class FastWriter {
    private final Sink out;

    /** Whether a region writes: all fields, singles, and the types of structures. */
    private final boolean region;

    FastWriter(Sink out, boolean region) {
        this.out = out;
        this.region = region;
    }

    void write(AddressedRequest addressed) {
        start((Record) addressed.request());
        envelope(addressed.envelope());
        out.end();
    }

    void write(Answer answer) {
        start((Record) answer.response());
        out.integer(Name.SUCCESS, answer.success().ordinal());
        out.text(Name.MESSAGE, answer.text());
        out.end();
    }

    void write(Callback callback) {
        start((Record) callback);
        out.end();
    }

    private void start(Record message) {
        Layout layout = Layout.of(message.getClass());
        out.open();
        out.text(Name.TYPE, layout.type.name());
        fields(layout, message);
    }

    private void envelope(Envelope envelope) {
        if (envelope.scene() != null) {
            out.text(Name.SCENE, envelope.scene());
        }
        if (envelope.domain() != null) {
            out.text(Name.DOMAIN, envelope.domain());
        }
        if (envelope.capability() != null) {
            out.id(Name.CAPABILITY, envelope.capability());
        }
        if (envelope.async() != null) {
            out.bool(Name.ASYNC, envelope.async());
        }
    }

    private void fields(Layout layout, Record message) {
        for (Slot slot : layout.slots) {
            @Nullable
            Object value = slot.field().get(message);
            if (value != null) {
                value(slot, slot.name(), slot.kind(), value);
            } else {
                Unusual.unless(!region);
            }
        }
    }

    private void value(Slot slot, Name name, FieldKind kind, Object value) {
        switch (kind) {
            case BOOLEAN -> out.bool(name, (Boolean) value);
            case INTEGER -> out.integer(name, (Integer) value);
            case REAL -> out.real(name, (Double) value);
            case TEXT -> out.text(name, (String) value);
            case ID -> out.id(name, (UUID) value);
            case VECTOR3 -> vector(name, (Vector3) value);
            case QUATERNION -> quaternion(name, (Quaternion) value);
            case STRUCTURE -> structure(slot.inner(), name, (Record) value);
            case LIST -> list(slot, name, (List<?>) value);
        }
    }

    private void vector(Name name, Vector3 v) {
        if (region) {
            out.vector(name, (float) v.x(), (float) v.y(), (float) v.z());
        } else {
            out.vector(name, v.x(), v.y(), v.z());
        }
    }

    private void quaternion(Name name, Quaternion q) {
        if (region) {
            out.quaternion(name, (float) q.x(), (float) q.y(), (float) q.z(), (float) q.w());
        } else {
            out.quaternion(name, q.x(), q.y(), q.z(), q.w());
        }
    }

    private void structure(Layout layout, Name name, Record structure) {
        int mark = out.open(name);
        if (region) {
            out.text(Name.TYPE, layout.type.shortName());
        }
        fields(layout, structure);
        out.close(mark);
    }

    private void list(Slot slot, Name name, List<?> list) {
        int mark = out.openList(name);
        if (!region && slot.structure() == Layout.DYNAMICS) {
            dynamics(new DynamicsWriter(Layout.DYNAMICS, out), list);
        } else {
            elements(slot, list);
        }
        out.closeList(mark);
    }

    private static void dynamics(DynamicsWriter writer, List<?> list) {
        if (list instanceof ObjectDynamicsColumns columns) {
            writer.write(columns);
            return;
        }
        int index = 0;
        for (Object element : list) {
            writer.write(Name.element(index++), (ObjectDynamicsData) element);
        }
    }

    private void elements(Slot slot, List<?> list) {
        int index = 0;
        for (Object element : list) {
            value(slot, Name.element(index++), slot.elementKind(), element);
        }
    }
}
