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

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * JSON, written in UTF-8 or in ASCII with escapes. What is read may be as free as a real server was seen to take it:
 * single quotes, names without quotes, a comma too many, bare line ends in texts, bytes that are no UTF-8.
 */
enum JsonFormat implements Format {
    UTF8(false), ASCII(true);

    private final JsonFactory factory;

    JsonFormat(boolean ascii) {
        factory = JsonFactory.builder()
                .streamReadConstraints(constraints())
                .enable(
                        JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                        JsonReadFeature.ALLOW_SINGLE_QUOTES,
                        JsonReadFeature.ALLOW_TRAILING_COMMA,
                        JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                        JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                        JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
                .configure(JsonWriteFeature.ESCAPE_NON_ASCII, ascii)
                .build();
    }

    @Override
    public String title() {
        return "JSON";
    }

    @Override
    public JsonParser parser(byte[] payload) {
        return factory.createParser(ObjectReadContext.empty(), mended(payload));
    }

    @Override
    public JsonGenerator generator(OutputStream out) {
        return factory.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** The payload with U+FFFD for what is no UTF-8; what starts with a mark of UTF-16 is left to the parser. */
    private static byte[] mended(byte[] payload) {
        for (byte b : payload) {
            if (b < 0) {
                return isUtf16(payload) ? payload : new String(payload, UTF_8).getBytes(UTF_8);
            }
        }
        return payload;
    }

    private static boolean isUtf16(byte[] payload) {
        return payload.length > 1 && (payload[0] & payload[1] & 0xFE) == 0xFE && payload[0] != payload[1];
    }

    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(Limits.MAX_DEPTH)
                .maxNameLength(Limits.MAX_NAME)
                .maxStringLength(Limits.MAX_BYTES)
                .build();
    }
}
