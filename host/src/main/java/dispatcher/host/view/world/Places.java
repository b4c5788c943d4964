package dispatcher.host.view.world;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Binary messages, all of it little-endian and in steps of four bytes, so that a browser reads it as typed arrays: the kind;
 * for places how many moved and how many turned, the numbers of those that moved, their x, y and z, the numbers of those that
 * turned, their x, y, z and w.
 */
public final class Places {
    private static final int PLACES = 1;
    private static final int GROUND = 2;
    private static final int HEADER = 12;
    private static final int MOVED = 16;
    private static final int TURNED = 20;

    private Places() {}

    static byte[] bytes(List<Thing> moved, List<Thing> turned) {
        if (moved.isEmpty() && turned.isEmpty()) {
            return new byte[0];
        }
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + moved.size() * MOVED + turned.size() * TURNED)
                .order(ByteOrder.LITTLE_ENDIAN).putInt(PLACES).putInt(moved.size()).putInt(turned.size());
        moved.forEach(thing -> bytes.putInt(thing.number));
        moved.forEach(thing -> bytes.putFloat(thing.x).putFloat(thing.y).putFloat(thing.z));
        turned.forEach(thing -> bytes.putInt(thing.number));
        for (Thing thing : turned) {
            for (float one : thing.turn) {
                bytes.putFloat(one);
            }
        }
        return bytes.array();
    }

    /** The ground as a message. */
    public static byte[] ground(byte[] heights) {
        return ByteBuffer.allocate(Integer.BYTES + heights.length).order(ByteOrder.LITTLE_ENDIAN).putInt(GROUND)
                .put(heights).array();
    }
}
