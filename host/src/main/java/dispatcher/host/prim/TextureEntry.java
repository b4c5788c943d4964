package dispatcher.host.prim;

import dispatcher.binding.Prim;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/** The packed surface of a prim: one plain texture and one colour for all faces. */
final class TextureEntry {
    private static final long PLAIN_TEXTURE_HIGH = 0x8955674724cb43edL;
    private static final long PLAIN_TEXTURE_LOW = 0x920b47caed15465fL;
    private static final int LENGTH = 63;

    private TextureEntry() {}

    static String of(Prim prim) {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        bytes.putLong(PLAIN_TEXTURE_HIGH).putLong(PLAIN_TEXTURE_LOW).put(endOfFaces());
        bytes.put(inverted(prim.color().x())).put(inverted(prim.color().y())).put(inverted(prim.color().z()));
        bytes.put(inverted(prim.alpha())).put(endOfFaces());
        bytes.order(ByteOrder.LITTLE_ENDIAN).putFloat(1).put(endOfFaces()).putFloat(1);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** No face differs from the default. */
    private static byte endOfFaces() {
        return 0;
    }

    /** Colours are packed upside down, so that white is all zeros. */
    private static byte inverted(double part) {
        return (byte) (255 - Math.round(Math.clamp(part, 0.0, 1.0) * 255));
    }
}
