package dispatcher.host.codec;

import dispatcher.host.codec.fast.FastPath;
import java.util.Optional;

/** The two encodings of the protocol. */
public enum Encoding {
    JSON("application/json", JsonFormat.ASCII, JsonFormat.UTF8, FastPath.JSON), BSON("application/bson",
            BsonFormat.BSON,
            BsonFormat.BSON, FastPath.BSON);

    private final String contentType;
    private final Codec codec;

    Encoding(String contentType, Format requests, Format answers, FastPath fast) {
        this.contentType = contentType;
        this.codec = new FastCodec(new StreamCodec(this, requests, answers), fast);
    }

    /** The content type, exactly as it must stand in a header: a region takes no parameters after it (seen on a real server). */
    public String contentType() {
        return contentType;
    }

    /** The codec of this encoding; one for all threads. */
    public Codec codec() {
        return codec;
    }

    /** The encoding that a content type names, letter for letter as a region compares it. */
    public static Optional<Encoding> ofContentType(String contentType) {
        for (Encoding encoding : values()) {
            if (encoding.contentType.equals(contentType)) {
                return Optional.of(encoding);
            }
        }
        return Optional.empty();
    }
}
