package dispatcher.host.codec.fast;

import dispatcher.message.remotecontrol.ObjectDynamicsColumns;

/** Writes a swarm's objects without making a record of each. */
final class Columns {
    private static final int ID = 0;
    private static final int POSITION = 1;
    private static final int VELOCITY = 2;
    private static final int ACCELERATION = 3;
    private static final int ROTATION = 4;

    private Columns() {}

    /** @param layout that of {@link dispatcher.message.remotecontrol.ObjectDynamicsData} */
    static void write(Layout layout, ObjectDynamicsColumns objects, Sink out) {
        Slot[] slots = layout.slots;
        for (int i = 0; i < objects.size(); i++) {
            int mark = out.open(Name.element(i));
            out.id(slots[ID].name(), objects.id(i));
            vector(slots[POSITION].name(), objects, i, 0, out);
            vector(slots[VELOCITY].name(), objects, i, 3, out);
            vector(slots[ACCELERATION].name(), objects, i, 6, out);
            out.quaternion(slots[ROTATION].name(), objects.number(i, 9), objects.number(i, 10), objects.number(i, 11),
                    objects.number(i, 12));
            out.close(mark);
        }
    }

    private static void vector(Name name, ObjectDynamicsColumns objects, int index, int at, Sink out) {
        out.vector(name, objects.number(index, at), objects.number(index, at + 1), objects.number(index, at + 2));
    }
}
