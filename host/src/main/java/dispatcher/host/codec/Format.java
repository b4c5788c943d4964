package dispatcher.host.codec;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** An encoding as a stream of tokens. Safe for use by several threads; what it opens is not. */
interface Format {
    /** For a sentence: "JSON" or "BSON". */
    String title();

    JsonParser parser(byte[] payload);

    JsonGenerator generator(OutputStream out);
}
