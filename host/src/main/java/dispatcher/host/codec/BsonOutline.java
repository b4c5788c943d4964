package dispatcher.host.codec;

import dispatcher.failure.DispatcherException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Walks over a BSON document and checks that every length stays inside what it is a part of. The library's reader
 * allocates whatever a length says, so nothing reaches it unchecked.
 */
final class BsonOutline {
    private static final int END = 0;
    private static final int DOCUMENT = 3;
    private static final int ARRAY = 4;
    private static final int OBJECT_ID_BYTES = 12;

    private final ByteBuffer in;
    private final int[] ends = new int[Limits.MAX_DEPTH];
    private int depth;

    private BsonOutline(byte[] payload) {
        in = ByteBuffer.wrap(payload).order(ByteOrder.LITTLE_ENDIAN);
    }

    static void check(byte[] payload) {
        BsonOutline outline = new BsonOutline(payload);
        try {
            outline.walk();
        } catch (BufferUnderflowException e) {
            throw outline.bad("it ends in the middle of a value", e);
        }
    }

    private void walk() {
        open();
        while (depth > 0) {
            int type = in.get();
            switch (type) {
                case END -> close();
                case DOCUMENT, ARRAY -> {
                    skipName();
                    open();
                }
                default -> {
                    skipName();
                    skipValue(type);
                }
            }
        }
    }

    private void open() {
        int rest = sized(in.getInt(), Integer.BYTES + 1, -Integer.BYTES);
        if (depth == ends.length) {
            throw Failures.tooDeep(place());
        }
        in.limit(in.position() + rest);
        ends[depth++] = in.limit();
    }

    private void close() {
        if (in.hasRemaining()) {
            throw bad("a document ends before its length says so", null);
        }
        depth--;
        in.limit(depth > 0 ? ends[depth - 1] : in.limit());
    }

    private void skipName() {
        int start = in.position();
        while (in.get() != 0) {
            if (in.position() - start > Limits.MAX_NAME) {
                throw Failures.tooLongName(place());
            }
        }
    }

    private void skipValue(int type) {
        switch (type) {
            case 0x06, 0x0A -> skip(0);
            case 0x08 -> skip(1);
            case 0x10 -> skip(Integer.BYTES);
            case 0x01, 0x09, 0x11, 0x12 -> skip(Long.BYTES);
            case 0x07 -> skip(OBJECT_ID_BYTES);
            case 0x02, 0x0D, 0x0E -> skip(sized(in.getInt(), 1, 0));
            case 0x05 -> skip(sized(in.getInt(), 0, 1));
            case 0x0B -> {
                skipName();
                skipName();
            }
            case 0x0C -> skip(sized(in.getInt(), 1, OBJECT_ID_BYTES));
            case 0x0F -> skip(sized(in.getInt(), Integer.BYTES, -Integer.BYTES));
            default -> throw bad("there is no element of type " + (type & 0xFF), null);
        }
    }

    /** The number of bytes that follow a length: it must be at least the minimum, and must all be there. */
    private int sized(int length, int minimum, int more) {
        if (length < minimum || (long) length + more > in.remaining()) {
            throw bad("a length of " + length + " does not fit into what it is a part of", null);
        }
        return length + more;
    }

    private void skip(int bytes) {
        if (bytes > in.remaining()) {
            throw new BufferUnderflowException();
        }
        in.position(in.position() + bytes);
    }

    private DispatcherException bad(String what, @Nullable Throwable cause) {
        return Failures.bad("The message is not BSON (" + place() + "): " + what + ".", cause);
    }

    private String place() {
        return "byte " + in.position();
    }
}
