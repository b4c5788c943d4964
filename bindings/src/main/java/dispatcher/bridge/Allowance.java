package dispatcher.bridge;

/** How much a connection may still say until the next tick. Used by the bridge's thread only. */
final class Allowance {
    private static final int TICKS_PER_SECOND = 2;

    private final long mostFrames;
    private final long mostBytes;
    private long frames;
    private long bytes;

    Allowance(BridgeLimits limits) {
        mostFrames = Math.max(1, limits.framesPerSecond() / TICKS_PER_SECOND);
        mostBytes = Math.max(1, limits.bytesPerSecond() / TICKS_PER_SECOND);
        renew();
    }

    void renew() {
        frames = mostFrames;
        bytes = mostBytes;
    }

    void spend(int length) {
        frames--;
        bytes -= length;
    }

    boolean isLeft() {
        return frames > 0 && bytes > 0;
    }
}
