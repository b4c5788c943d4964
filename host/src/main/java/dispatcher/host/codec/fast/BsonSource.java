package dispatcher.host.codec.fast;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.UUID;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads BSON of which every document ends where its length says. */
final class BsonSource extends Source {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle DOUBLES = MethodHandles.byteArrayViewVarHandle(double[].class,
            ByteOrder.LITTLE_ENDIAN);
    private static final int DEEPEST = 16;
    private static final int LONGEST_NUMBER = 12;

    /** Where the documents end that are open. */
    private final int[] ends = new int[DEEPEST];
    private int depth;
    /** The type of the value that follows. */
    private byte type = Bson.DOCUMENT;

    BsonSource(byte[] in) {
        super(in);
    }

    @Override
    void open() {
        open(Bson.DOCUMENT);
    }

    @Override
    boolean toName(boolean first) {
        type = next();
        if (type == Bson.END) {
            Unusual.unless(at == ends[--depth]);
        }
        return type != Bson.END;
    }

    @Override
    boolean takes(Name name) {
        return takes(name.bson());
    }

    @Override
    void openList() {
        open(Bson.ARRAY);
    }

    @Override
    boolean more(boolean first) {
        boolean more = toName(first);
        if (more) {
            skipNumber();
        }
        return more;
    }

    @Override
    String text() {
        int length = textLength();
        String text = new String(in, at, length, UTF_8);
        at += length + 1;
        return text;
    }

    @Override
    UUID id() {
        Unusual.unless(textLength() == IdText.LENGTH);
        UUID id = IdText.read(in, at);
        at += IdText.LENGTH + 1;
        return id;
    }

    @Override
    double real() {
        if (type == Bson.INTEGER) {
            return integer();
        }
        Unusual.unless(type == Bson.REAL && in.length - at >= Double.BYTES);
        at += Double.BYTES;
        return (double) DOUBLES.get(in, at - Double.BYTES);
    }

    @Override
    int integer() {
        Unusual.unless(type == Bson.INTEGER);
        return number();
    }

    @Override
    boolean bool() {
        Unusual.unless(type == Bson.TRUTH);
        byte value = next();
        Unusual.unless(value == 0 || value == 1);
        return value == 1;
    }

    @Override
    void openNumbers() {
        openList();
    }

    /** Its type, its number and the zero behind that are three bytes, and then it follows. */
    @Override
    double component(int index) {
        if (in.length - at >= 3 + Double.BYTES && in[at] == Bson.REAL && in[at + 1] == '0' + index && in[at + 2] == 0) {
            at += 3 + Double.BYTES;
            return (double) DOUBLES.get(in, at - Double.BYTES);
        }
        Unusual.unless(more(false));
        return real();
    }

    @Override
    void closeNumbers() {
        Unusual.unless(!more(false));
    }

    /** An element's name; nobody looks at what it says. */
    private void skipNumber() {
        int longest = at + LONGEST_NUMBER;
        while (next() != 0) {
            Unusual.unless(at < longest);
        }
    }

    private void open(byte wanted) {
        Unusual.unless(type == wanted && depth < DEEPEST);
        int end = at + number();
        Unusual.unless(end > at && end <= (depth == 0 ? in.length : ends[depth - 1]));
        ends[depth++] = end;
    }

    /** Of a text with its zero behind it, which must end with the document at the latest. */
    private int textLength() {
        Unusual.unless(type == Bson.TEXT);
        int length = number();
        Unusual.unless(length > 0 && length <= ends[depth - 1] - at && in[at + length - 1] == 0);
        return length - 1;
    }

    private int number() {
        Unusual.unless(in.length - at >= Integer.BYTES);
        at += Integer.BYTES;
        return (int) INTS.get(in, at - Integer.BYTES);
    }
}
