package dispatcher.host.prim;

import dispatcher.value.Vector3;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A part's faces in the virtual world's own binary form: for each property a value for all faces, then, for a set of
 * faces each, other values, then a zero. The first property is the texture (16 bytes), the second the colour (red, green,
 * blue, opacity; each 255 less its value).
 */
public final class TextureEntry {
    private static final int TEXTURE = 16;
    private static final int COLOR = 4;

    private TextureEntry() {}

    /**
     * The entry with one colour on all its faces.
     *
     * @param color red, green and blue, each cut to 0..1
     * @param alpha opacity, cut to 0..1
     */
    public static byte[] withColor(byte[] entry, Vector3 color, double alpha) {
        int colors = endOf(entry, 0, TEXTURE);
        int rest = colors < 0 ? -1 : endOf(entry, colors, COLOR);
        if (rest < 0) {
            return entry;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(entry, 0, colors);
        out.writeBytes(new byte[]{inverted(color.x()), inverted(color.y()), inverted(color.z()), inverted(alpha), 0});
        out.write(entry, rest, entry.length - rest);
        return out.toByteArray();
    }

    /** The textures that the faces show. */
    public static Set<UUID> textures(byte[] entry) {
        Set<UUID> textures = new HashSet<>();
        int end = endOf(entry, 0, TEXTURE);
        if (end < 0) {
            return textures;
        }
        ByteBuffer in = ByteBuffer.wrap(entry, 0, end);
        textures.add(new UUID(in.getLong(), in.getLong()));
        while (in.remaining() > TEXTURE) {
            while (in.get() < 0) {
                continue;
            }
            textures.add(new UUID(in.getLong(), in.getLong()));
        }
        return textures;
    }

    /** The red, green and blue that all faces have unless they have their own; each 0..1. */
    public static Vector3 color(byte[] entry) {
        int colors = endOf(entry, 0, TEXTURE);
        if (colors < 0 || colors + COLOR > entry.length) {
            return new Vector3(1, 1, 1);
        }
        return new Vector3(value(entry[colors]), value(entry[colors + 1]), value(entry[colors + 2]));
    }

    /** The opacity that all faces have unless they have their own; 0..1. */
    public static double alpha(byte[] entry) {
        int colors = endOf(entry, 0, TEXTURE);
        return colors < 0 || colors + COLOR > entry.length ? 1 : value(entry[colors + 3]);
    }

    /** The colours of the faces that have their own, in the order of their numbers. */
    public static List<FaceColor> faceColors(byte[] entry) {
        int start = endOf(entry, 0, TEXTURE);
        int end = start < 0 ? -1 : endOf(entry, start, COLOR);
        if (end < 0) {
            return List.of();
        }
        Map<Integer, FaceColor> colors = new TreeMap<>();
        ByteBuffer in = ByteBuffer.wrap(entry, start + COLOR, end - start - COLOR);
        while (in.remaining() > COLOR) {
            BitSet faces = faces(in);
            Vector3 color = new Vector3(value(in.get()), value(in.get()), value(in.get()));
            double alpha = value(in.get());
            faces.stream().forEach(face -> colors.put(face, new FaceColor(face, color, alpha)));
        }
        return List.copyOf(colors.values());
    }

    /** Seven faces a byte, the highest first; a byte below 128 is the last. */
    private static BitSet faces(ByteBuffer in) {
        long faces = 0;
        byte seven;
        do {
            seven = in.get();
            faces = faces << 7 | seven & 0x7F;
        } while (seven < 0);
        return BitSet.valueOf(new long[]{faces});
    }

    private static double value(byte inverted) {
        return (255 - (inverted & 0xFF)) / 255.0;
    }

    private static byte inverted(double value) {
        double clamped = value > 0 ? Math.min(value, 1) : 0;
        return (byte) (255 - (int) Math.floor(clamped * 255));
    }

    /** Where the property that begins at a place ends, its zero included; -1 where the entry is too short. */
    private static int endOf(byte[] entry, int start, int size) {
        int at = start + size;
        while (at < entry.length) {
            int first = at;
            while (at < entry.length && entry[at] < 0) {
                at++;
            }
            at++;
            if (at == first + 1 && entry[first] == 0) {
                return at;
            }
            at += size;
        }
        return at == entry.length && at >= start + size ? at : -1;
    }
}
