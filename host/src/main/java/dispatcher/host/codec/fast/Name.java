package dispatcher.host.codec.fast;

import java.util.Arrays;
import java.util.stream.IntStream;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** A field's name as it stands in front of its value, in both encodings; a list's element has none in JSON. */
@SuppressWarnings("ArrayRecordComponent")
record Name(byte[] json, byte[] bson) {
    private static final Name[] ELEMENTS = IntStream.range(0, 2_000).mapToObj(Name::numbered).toArray(Name[]::new);

    static final Name TYPE = of(Wire.TYPE);
    static final Name SCENE = of(Wire.SCENE);
    static final Name DOMAIN = of(Wire.DOMAIN);
    static final Name CAPABILITY = of(Wire.CAPABILITY);
    static final Name ASYNC = of(Wire.ASYNC);
    static final Name SUCCESS = of(Wire.SUCCESS);
    static final Name MESSAGE = of(Wire.MESSAGE);

    static Name of(String name) {
        return new Name(('"' + name + "\":").getBytes(US_ASCII), (name + '\0').getBytes(US_ASCII));
    }

    /** The name of a list's element, which BSON numbers. */
    static Name element(int index) {
        return index < ELEMENTS.length ? ELEMENTS[index] : numbered(index);
    }

    static boolean stands(byte[] name, byte[] in, int at) {
        int end = at + name.length;
        return end <= in.length && Arrays.equals(in, at, end, name, 0, name.length);
    }

    private static Name numbered(int index) {
        return new Name(new byte[0], (Integer.toString(index) + '\0').getBytes(US_ASCII));
    }
}
