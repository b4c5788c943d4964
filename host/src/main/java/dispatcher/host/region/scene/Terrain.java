package dispatcher.host.region.scene;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The region's ground: a height for each square metre, in single precision. Safe for use by several threads. */
public final class Terrain {
    /** How many metres a region is long and wide. */
    public static final int SIZE = 256;

    private final float[] heights = new float[SIZE * SIZE];
    private long changes;

    /** Flat ground. */
    public Terrain(double height) {
        Arrays.fill(heights, (float) height);
    }

    /** The height at a place, m; zero outside the region. */
    public synchronized float height(int x, int y) {
        return isInside(x, y) ? heights[y * SIZE + x] : 0;
    }

    /** Sets a height; what is no finite number changes nothing (seen on a real server). False outside the region. */
    public synchronized boolean setHeight(int x, int y, float height) {
        if (!isInside(x, y)) {
            return false;
        }
        if (Float.isFinite(height)) {
            heights[y * SIZE + x] = height;
            changes++;
        }
        return true;
    }

    /**
     * Takes all heights from bytes: little-endian floats, row by row from south to north.
     *
     * @return false where they are not exactly as many as the region has
     */
    public synchronized boolean read(byte[] bytes) {
        if (bytes.length != heights.length * Float.BYTES) {
            return false;
        }
        changes++;
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(heights);
        return true;
    }

    /** How often it was changed. */
    public synchronized long changes() {
        return changes;
    }

    /** All heights in the form of {@link #read}. */
    public synchronized byte[] write() {
        ByteBuffer bytes = ByteBuffer.allocate(heights.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(heights);
        return bytes.array();
    }

    private static boolean isInside(int x, int y) {
        return x >= 0 && x < SIZE && y >= 0 && y < SIZE;
    }
}
