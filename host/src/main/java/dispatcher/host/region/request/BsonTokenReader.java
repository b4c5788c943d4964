package dispatcher.host.region.request;

/**
 * Reads BSON as the real server does: what follows the document is ignored, and a container ends where its length says,
 * with a zero byte.
 */
final class BsonTokenReader extends TokenReader {
    private final BsonSource in;
    private final Containers containers = new Containers();
    /** For each open container, where its last byte, the zero, must be. */
    private int[] ends = new int[16];
    private int depth;
    private boolean started;
    /** The element type of the value that follows a name; zero where a name follows. */
    private byte pending;

    BsonTokenReader(byte[] bytes) {
        in = new BsonSource(bytes);
    }

    @Override
    boolean read() {
        try {
            return readNext();
        } catch (BsonSource.End _) {
            return false;
        }
    }

    @Override
    String place() {
        return ", position " + in.position();
    }

    @Override
    boolean roundsReals() {
        return true;
    }

    private boolean readNext() {
        if (!started) {
            started = true;
            return open(Containers.OBJECT, Token.START_OBJECT);
        }
        if (pending != 0) {
            byte type = pending;
            pending = 0;
            return readValue(type);
        }
        return depth > 0 && readInContainer();
    }

    private boolean readInContainer() {
        int end = ends[depth - 1];
        if (in.position() == end) {
            return close();
        }
        if (in.position() > end) {
            throw Refusal.fatal("A document is longer than it says" + place() + ".");
        }
        byte type = in.readByte();
        String name = in.readName();
        if (containers.innermost() == Containers.ARRAY) {
            return readValue(type);
        }
        set(Token.PROPERTY_NAME, name);
        if (type == 0) {
            throw new BsonSource.End();
        }
        pending = type;
        return true;
    }

    private boolean close() {
        if (in.readByte() != 0) {
            throw Refusal.fatal("A document does not end with a zero" + place() + ".");
        }
        byte container = containers.innermost();
        containers.pop(container, place());
        depth--;
        token = container == Containers.ARRAY ? Token.END_ARRAY : Token.END_OBJECT;
        return true;
    }

    private boolean open(byte container, Token start) {
        int from = in.position();
        int length = in.readInt();
        containers.push(container);
        if (depth == ends.length) {
            ends = java.util.Arrays.copyOf(ends, depth * 2);
        }
        // Negative where the length is: then the first look inside finds that it is passed.
        ends[depth++] = (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, (long) from + length - 1));
        token = start;
        return true;
    }

    private boolean readValue(byte type) {
        return switch (type) {
            case 0x01 -> setFloat(in.readDouble());
            case 0x02, 0x0D, 0x0E -> string(in.readString());
            case 0x03 -> open(Containers.OBJECT, Token.START_OBJECT);
            case 0x04 -> open(Containers.ARRAY, Token.START_ARRAY);
            case 0x05 -> binary();
            case 0x06 -> simple(Token.UNDEFINED);
            case 0x07 -> bytes(12);
            case 0x08 -> setTruth(in.readByte() != 0);
            case 0x09 -> date(in.readLong());
            case 0x0A -> simple(Token.NULL);
            case 0x0B -> string('/' + in.readName() + '/' + in.readName());
            case 0x0C -> reference();
            case 0x0F -> bytes(in.readInt() - 4);
            case 0x10 -> setInteger(in.readInt());
            case 0x11, 0x12 -> setInteger(in.readLong());
            default -> throw Refusal.fatal("Unknown element type " + type + place() + ".");
        };
    }

    private boolean string(String content) {
        set(Token.STRING, content);
        return true;
    }

    private boolean simple(Token value) {
        token = value;
        return true;
    }

    private boolean date(long millis) {
        integer = millis;
        return simple(Token.DATE);
    }

    private boolean binary() {
        int length = in.readInt();
        in.readByte();
        return bytes(length);
    }

    private boolean reference() {
        in.readString();
        return bytes(12);
    }

    private boolean bytes(int length) {
        in.skip(length);
        return simple(Token.BYTES);
    }
}
