package dispatcher.host.codec;

import de.undercouch.bson4jackson.BsonFactory;
import de.undercouch.bson4jackson.BsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Opens BSON parsers that step over what the protocol has no use for: the library's own would compile a regular
 * expression, or read a nested document without a bound, only to have it skipped. Bytes of a text that are no UTF-8
 * become U+FFFD.
 */
final class BsonReaderFactory extends BsonFactory {
    private static final long serialVersionUID = 1;

    @Override
    protected BsonParser _createParser(
            ObjectReadContext context, IOContext io, byte[] payload, int offset, int length) {
        return new Reader(context, io, payload, offset, length);
    }

    private static final class Reader extends BsonParser {
        Reader(ObjectReadContext context, IOContext io, byte[] payload, int offset, int length) {
            super(context, io, 0, 0, new ByteArrayInputStream(payload, offset, length));
        }

        @Override
        protected JsonToken handleRegEx() throws IOException {
            skipCString();
            skipCString();
            return opaque();
        }

        @Override
        protected JsonToken handleJavascriptWithScope() throws IOException {
            return skip(_in.readInt() - Integer.BYTES);
        }

        @Override
        protected JsonToken handleBinary() throws IOException {
            return skip(_in.readInt() + 1);
        }

        @Override
        protected String readString() throws IOException {
            byte[] bytes = new byte[_in.readInt()];
            _in.readFully(bytes);
            return new String(bytes, 0, bytes.length - 1, UTF_8);
        }

        private JsonToken skip(int bytes) throws IOException {
            _in.skipBytes(bytes);
            return opaque();
        }

        private JsonToken opaque() {
            return JsonToken.VALUE_EMBEDDED_OBJECT;
        }
    }
}
