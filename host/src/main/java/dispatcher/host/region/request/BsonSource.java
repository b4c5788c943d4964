package dispatcher.host.region.request;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The bytes of a BSON document and a place in them. */
final class BsonSource {
    /** Thrown, and caught by the token reader, where the bytes end. */
    static final class End extends RuntimeException {
        private static final long serialVersionUID = 1;

        End() {
            super("end of the document", null, false, false);
        }
    }

    private final ByteBuffer in;

    BsonSource(byte[] bytes) {
        in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    int position() {
        return in.position();
    }

    byte readByte() {
        require(1);
        return in.get();
    }

    int readInt() {
        require(4);
        return in.getInt();
    }

    long readLong() {
        require(8);
        return in.getLong();
    }

    double readDouble() {
        require(8);
        return in.getDouble();
    }

    /** A name: up to a zero byte. */
    String readName() {
        int start = in.position();
        while (readByte() != 0) {
            continue;
        }
        return text(start, in.position() - 1 - start);
    }

    /** A string with its length in front; the byte behind it is not looked at (as on a real server). */
    String readString() {
        int length = readInt();
        if (length < 1) {
            throw Refusal.fatal("A string has the length " + length + ", position " + position() + ".");
        }
        require(length);
        int start = in.position();
        in.position(start + length);
        return text(start, length - 1);
    }

    void skip(int length) {
        if (length < 0) {
            throw Refusal.fatal("A value has the length " + length + ", position " + position() + ".");
        }
        require(length);
        in.position(in.position() + length);
    }

    private String text(int start, int length) {
        return new String(in.array(), start, length, StandardCharsets.UTF_8);
    }

    private void require(int length) {
        if (in.remaining() < length) {
            throw new End();
        }
    }
}
