package dispatcher.bridge.wire;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes into lines. Used by one thread. */
public final class FrameBuffer {
    private static final int FIRST_SIZE = 1 << 12;
    private static final int KEPT_SIZE = 1 << 16;

    private final int largest;
    private byte[] bytes = new byte[FIRST_SIZE];
    private int start;
    private int scanned;
    private int end;

    /** @param largest how long a line may be, in bytes */
    public FrameBuffer(int largest) {
        this.largest = largest;
    }

    /** Adds what was read. */
    public void append(ByteBuffer read) {
        makeRoom(read.remaining());
        int count = read.remaining();
        read.get(bytes, end, count);
        end += count;
    }

    /** The next whole line without its newline; null where it has not come yet. */
    public byte @Nullable [] next() throws Offence {
        while (scanned < end && bytes[scanned] != '\n') {
            scanned++;
        }
        if (scanned - start > largest) {
            throw new Offence("A frame is larger than " + largest + " bytes.");
        }
        if (scanned == end) {
            return null;
        }
        byte[] line = Arrays.copyOfRange(bytes, start, scanned);
        scanned++;
        start = scanned;
        return line;
    }

    /** Whether something has come that was not given yet. */
    public boolean hasMore() {
        return start < end;
    }

    private void makeRoom(int count) {
        if (bytes.length - end >= count) {
            return;
        }
        int used = end - start;
        boolean fits = used + count <= bytes.length && bytes.length <= KEPT_SIZE;
        byte[] target = fits ? bytes : new byte[Math.max(FIRST_SIZE, Math.max(used + count, 2 * used))];
        System.arraycopy(bytes, start, target, 0, used);
        bytes = target;
        scanned -= start;
        start = 0;
        end = used;
    }
}
