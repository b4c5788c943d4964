package dispatcher.bridge.wire;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.util.Arrays;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Frames as text. Safe for use by several threads. */
public final class Json {
    private static final int LONGEST_NUMBER = 10_000;

    private final int frameBytes;
    private final int depth;
    private final ObjectReader reader;
    private final JsonMapper mapper;

    /**
     * @param frameBytes how long a frame may be, in bytes
     * @param depth how deep it may be nested
     */
    public Json(int frameBytes, int depth) {
        this.frameBytes = frameBytes;
        this.depth = depth;
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(depth)
                .maxStringLength(frameBytes)
                .maxNumberLength(LONGEST_NUMBER)
                .build();
        StreamWriteConstraints written = StreamWriteConstraints.builder().maxNestingDepth(depth).build();
        mapper = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints)
                .streamWriteConstraints(written).build())
                .enable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        reader = mapper.readerFor(Map.class);
    }

    /** Reads one frame, without its newline. */
    public Map<?, ?> read(byte[] line) throws Offence {
        try {
            Map<?, ?> fields = reader.readValue(line);
            if (fields == null) {
                throw new Offence("A frame is null where an object was expected.");
            }
            return fields;
        } catch (StreamConstraintsException _) {
            throw new Offence("A frame is nested deeper than " + depth + " levels, or has a name of more than "
                    + StreamReadConstraints.DEFAULT_MAX_NAME_LEN + " characters or a number of more than "
                    + LONGEST_NUMBER + " digits.");
        } catch (JacksonException _) {
            // What the parser says of it would quote the other end, which may say anything.
            throw new Offence("A frame is not one JSON object.");
        }
    }

    /**
     * Writes one frame, with its newline.
     *
     * @throws DispatcherException TOO_LARGE: the other end would not take it
     */
    public byte[] write(Map<String, ?> frame) {
        byte[] text = text(frame);
        if (text.length > frameBytes) {
            throw new DispatcherException(FailureKind.TOO_LARGE,
                    "What is to cross the bridge takes %,d bytes, but at most %,d may.".formatted(text.length,
                            frameBytes),
                    "Do it in smaller pieces.");
        }
        byte[] line = Arrays.copyOf(text, text.length + 1);
        line[text.length] = '\n';
        return line;
    }

    private byte[] text(Map<String, ?> frame) {
        try {
            return mapper.writeValueAsBytes(frame);
        } catch (StreamConstraintsException e) {
            throw new DispatcherException(FailureKind.TOO_LARGE,
                    "What is to cross the bridge is nested deeper than " + depth + " levels.",
                    "Make it flatter; what holds itself can never cross.", e);
        }
    }
}
