package dispatcher.guest;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.graalvm.polyglot.Value;

/** Reads the flat numeric buffers of guest languages. */
final class Buffers {
    private Buffers() {}

    /** Copies a buffer of 32-bit numbers that has exactly as many as the target. */
    static void read(Value buffer, float[] target, String what) {
        int size = target.length * Float.BYTES;
        if (!buffer.hasBufferElements() || buffer.getBufferSize() != size) {
            throw new DispatcherException(FailureKind.WRONG_ARGUMENT,
                    "%s take a buffer of %,d 32-bit numbers.".formatted(what, target.length), "");
        }
        byte[] bytes = new byte[size];
        buffer.readBuffer(0, bytes, 0, size);
        ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).asFloatBuffer().get(target);
    }
}
