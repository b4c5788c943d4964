package dispatcher.host.codec;

import java.util.Optional;

/** The two encodings of the protocol. */
public enum Encoding {
    JSON("application/json", JsonFormat.ASCII, JsonFormat.UTF8), BSON("application/bson", BsonFormat.BSON,
            BsonFormat.BSON);

    private final String contentType;
    private final Codec codec;

    Encoding(String contentType, Format requests, Format answers) {
        this.contentType = contentType;
        this.codec = new StreamCodec(this, requests, answers);
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
