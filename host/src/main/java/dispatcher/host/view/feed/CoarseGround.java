package dispatcher.host.view.feed;

import dispatcher.host.view.world.World;
import dispatcher.message.remotecontrol.GetTerrainHeightRequest;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The ground of a region that tells one height at a time: one for every eight metres, and what lies between is guessed. For one thread. */
final class CoarseGround {
    private static final int SIZE = 256;
    private static final int STEP = 8;
    private static final int POINTS = SIZE / STEP + 1;

    private final World world;
    private final float[] heights = new float[POINTS * POINTS];
    private int at;
    /** What the page draws as long as nobody tells. */
    private double last = 21;

    CoarseGround(World world) {
        this.world = world;
    }

    boolean isDone() {
        return at >= heights.length;
    }

    GetTerrainHeightRequest next() {
        return new GetTerrainHeightRequest(Math.min(at % POINTS * STEP, SIZE - 1),
                Math.min(at / POINTS * STEP, SIZE - 1));
    }

    /** The height of what was asked for last; what is not known yet is as high as that. */
    void put(double height) {
        last = height;
        heights[at++] = (float) height;
        if (at % POINTS == 0) {
            for (int i = at; i < heights.length; i++) {
                heights[i] = (float) height;
            }
            world.ground(whole());
        }
    }

    /** The region does not tell that one: it is as high as the one before. */
    void skip() {
        put(last);
    }

    private byte[] whole() {
        ByteBuffer bytes = ByteBuffer.allocate(SIZE * SIZE * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                bytes.putFloat(between((float) x / STEP, (float) y / STEP));
            }
        }
        return bytes.array();
    }

    private float between(float x, float y) {
        int column = (int) x;
        int row = (int) y;
        float south = mix(height(column, row), height(column + 1, row), x - column);
        float north = mix(height(column, row + 1), height(column + 1, row + 1), x - column);
        return mix(south, north, y - row);
    }

    private float height(int column, int row) {
        return heights[row * POINTS + column];
    }

    private static float mix(float one, float other, float share) {
        return one + (other - one) * share;
    }
}
