package dispatcher.host.codec;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/** BSON. */
enum BsonFormat implements Format {
    BSON;

    private final BsonReaderFactory factory = new BsonReaderFactory();

    @Override
    public String title() {
        return "BSON";
    }

    @Override
    public JsonParser parser(byte[] payload) {
        BsonOutline.check(payload);
        return factory.createParser(ObjectReadContext.empty(), payload);
    }

    @Override
    public JsonGenerator generator(OutputStream out) {
        return factory.createGenerator(ObjectWriteContext.empty(), out);
    }
}
