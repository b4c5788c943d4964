package dispatcher.host.codec.fast;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.UUID;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Writes BSON. A document's length is filled in when it ends. */
final class BsonSink extends Sink {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle DOUBLES = MethodHandles.byteArrayViewVarHandle(double[].class,
            ByteOrder.LITTLE_ENDIAN);

    @Override
    void open() {
        at += Integer.BYTES;
    }

    @Override
    int open(Name name) {
        return open(Bson.DOCUMENT, name);
    }

    @Override
    void close(int mark) {
        reserve(0);
        bytes[at++] = Bson.END;
        INTS.set(bytes, mark, at - mark);
    }

    @Override
    int openList(Name name) {
        return open(Bson.ARRAY, name);
    }

    @Override
    void closeList(int mark) {
        close(mark);
    }

    @Override
    void text(Name name, String text) {
        byte[] encoded = text.getBytes(UTF_8);
        start(Bson.TEXT, name, encoded.length);
        length(encoded.length + 1);
        put(encoded);
        bytes[at++] = 0;
    }

    @Override
    void id(Name name, UUID id) {
        start(Bson.TEXT, name, 0);
        length(IdText.LENGTH + 1);
        IdText.write(id, bytes, at);
        at += IdText.LENGTH;
        bytes[at++] = 0;
    }

    @Override
    void real(Name name, double number) {
        start(Bson.REAL, name, 0);
        number(number);
    }

    @Override
    void integer(Name name, int number) {
        start(Bson.INTEGER, name, 0);
        length(number);
    }

    @Override
    void bool(Name name, boolean value) {
        start(Bson.TRUTH, name, 0);
        bytes[at++] = (byte) (value ? 1 : 0);
    }

    @Override
    void vector(Name name, double x, double y, double z) {
        int mark = open(Bson.ARRAY, name);
        component('0', x);
        component('1', y);
        component('2', z);
        close(mark);
    }

    @Override
    void quaternion(Name name, double x, double y, double z, double w) {
        int mark = open(Bson.ARRAY, name);
        component('0', x);
        component('1', y);
        component('2', z);
        component('3', w);
        close(mark);
    }

    @Override
    void end() {
        close(0);
    }

    private void component(char index, double number) {
        bytes[at] = Bson.REAL;
        bytes[at + 1] = (byte) index;
        bytes[at + 2] = 0;
        at += 3;
        number(number);
    }

    private void number(double number) {
        DOUBLES.set(bytes, at, number);
        at += Double.BYTES;
    }

    private void length(int length) {
        INTS.set(bytes, at, length);
        at += Integer.BYTES;
    }

    private int open(byte type, Name name) {
        start(type, name, 0);
        at += Integer.BYTES;
        return at - Integer.BYTES;
    }

    private void start(byte type, Name name, int more) {
        reserve(more);
        bytes[at++] = type;
        put(name.bson());
    }
}
