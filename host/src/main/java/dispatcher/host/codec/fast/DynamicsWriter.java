package dispatcher.host.codec.fast;

import dispatcher.message.remotecontrol.ObjectDynamicsColumns;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a client tells of many objects' movements, of which there are more than of anything else: a swarm's numbers without a
 * record for each object, and records without asking their types.
 *
 * @param layout that of {@link ObjectDynamicsData}
 */
record DynamicsWriter(Layout layout, Sink out) {
    void write(ObjectDynamicsColumns objects) {
        Slot[] slots = layout.slots;
        for (int i = 0; i < objects.size(); i++) {
            int mark = out.open(Name.element(i));
            out.id(slots[DynamicsReader.ID].name(), objects.id(i));
            vector(slots[DynamicsReader.POSITION].name(), objects, i, 0);
            vector(slots[DynamicsReader.VELOCITY].name(), objects, i, 3);
            vector(slots[DynamicsReader.ACCELERATION].name(), objects, i, 6);
            out.quaternion(slots[DynamicsReader.ROTATION].name(), objects.number(i, 9), objects.number(i, 10),
                    objects.number(i, 11), objects.number(i, 12));
            out.close(mark);
        }
    }

    void write(Name name, ObjectDynamicsData data) {
        Slot[] slots = layout.slots;
        int mark = out.open(name);
        if (data.objectId() != null) {
            out.id(slots[DynamicsReader.ID].name(), data.objectId());
        }
        vector(slots[DynamicsReader.POSITION].name(), data.position());
        vector(slots[DynamicsReader.VELOCITY].name(), data.velocity());
        vector(slots[DynamicsReader.ACCELERATION].name(), data.acceleration());
        Quaternion turn = data.rotation();
        if (turn != null) {
            out.quaternion(slots[DynamicsReader.ROTATION].name(), turn.x(), turn.y(), turn.z(), turn.w());
        }
        out.close(mark);
    }

    private void vector(Name name, @Nullable Vector3 vector) {
        if (vector != null) {
            out.vector(name, vector.x(), vector.y(), vector.z());
        }
    }

    private void vector(Name name, ObjectDynamicsColumns objects, int index, int at) {
        out.vector(name, objects.number(index, at), objects.number(index, at + 1), objects.number(index, at + 2));
    }
}
