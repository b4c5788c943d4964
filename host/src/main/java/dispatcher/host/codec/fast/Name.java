package dispatcher.host.codec.fast;

import java.util.stream.IntStream;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** A field's name as it stands in front of its value, in both encodings; a list's element has none in JSON. */
record Name(Spelling json, Spelling bson) {
    private static final Name[] ELEMENTS = IntStream.range(0, 2_000).mapToObj(Name::numbered).toArray(Name[]::new);

    static final Name TYPE = of(Wire.TYPE);
    static final Name SCENE = of(Wire.SCENE);
    static final Name DOMAIN = of(Wire.DOMAIN);
    static final Name CAPABILITY = of(Wire.CAPABILITY);
    static final Name ASYNC = of(Wire.ASYNC);
    static final Name SUCCESS = of(Wire.SUCCESS);
    static final Name MESSAGE = of(Wire.MESSAGE);

    /** Bytes, and the same as words. */
    @SuppressWarnings("ArrayRecordComponent")
    record Spelling(int length, long[] words) {
        static Spelling of(String text) {
            return new Spelling(text.length(), Words.of(text.getBytes(US_ASCII)));
        }

        boolean stands(byte[] in, int at) {
            return Words.stand(words, length, in, at);
        }
    }

    static Name of(String name) {
        return new Name(Spelling.of('"' + name + "\":"), Spelling.of(name + '\0'));
    }

    /** The name of a list's element, which BSON numbers. */
    static Name element(int index) {
        return index < ELEMENTS.length ? ELEMENTS[index] : numbered(index);
    }

    private static Name numbered(int index) {
        return new Name(Spelling.of(""), Spelling.of(Integer.toString(index) + '\0'));
    }
}
