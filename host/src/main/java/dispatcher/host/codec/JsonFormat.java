package dispatcher.host.codec;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;

/** JSON, written in UTF-8 or in ASCII with escapes. */
enum JsonFormat implements Format {
    UTF8(false), ASCII(true);

    private final JsonFactory factory;

    JsonFormat(boolean ascii) {
        factory = JsonFactory.builder()
                .streamReadConstraints(constraints())
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .configure(JsonWriteFeature.ESCAPE_NON_ASCII, ascii)
                .build();
    }

    @Override
    public String title() {
        return "JSON";
    }

    @Override
    public JsonParser parser(byte[] payload) {
        return factory.createParser(ObjectReadContext.empty(), payload);
    }

    @Override
    public JsonGenerator generator(OutputStream out) {
        return factory.createGenerator(ObjectWriteContext.empty(), out);
    }

    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(Limits.MAX_DEPTH)
                .maxStringLength(Limits.MAX_BYTES)
                .build();
    }
}
