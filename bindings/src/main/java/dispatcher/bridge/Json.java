package dispatcher.bridge;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Frames as text. Safe for use by several threads. */
final class Json {
    private static final int LONGEST_NUMBER = 400;

    private final ObjectReader reader;
    private final JsonMapper mapper;

    Json(BridgeLimits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.frameBytes())
                .maxNumberLength(LONGEST_NUMBER)
                .build();
        mapper = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        reader = mapper.readerFor(Map.class);
    }

    /** Reads one frame, without its newline. */
    Frame read(byte[] line) throws Offence {
        try {
            Map<?, ?> fields = reader.readValue(line);
            if (fields == null) {
                throw new Offence("A frame is null where an object was expected.");
            }
            return new Frame(fields);
        } catch (JacksonException e) {
            throw new Offence(
                    "A frame is not one JSON object: " + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    /** Writes one frame, with its newline. */
    byte[] write(Map<String, ?> frame) {
        byte[] text = mapper.writeValueAsBytes(frame);
        byte[] line = java.util.Arrays.copyOf(text, text.length + 1);
        line[text.length] = '\n';
        return line;
    }
}
