package dispatcher.host.region.server;

import org.jspecify.annotations.Nullable;

/**
 * What goes back. Immutable.
 *
 * @param status the status code and its words
 * @param contentType the content type, which may be empty
 * @param body the body, perhaps of no bytes
 * @param close whether the connection is closed after it
 */
record HttpReply(String status, String contentType, byte[] body, boolean close) {
    private static final byte[] NOTHING = new byte[0];
    private static final String OK = "200 OK";

    /** An answer of the region. */
    static HttpReply answer(String contentType, byte[] body) {
        return new HttpReply(OK, contentType, body, false);
    }

    /** The empty answer that the real server gives to what it has no handler for. */
    static HttpReply empty(String contentType) {
        return new HttpReply(OK, contentType, NOTHING, false);
    }

    static HttpReply notFound(boolean withBody) {
        byte[] page = "There is no page here: this is a region's address for programs.\n"
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return new HttpReply("404 Not Found", "text/plain", withBody ? page : NOTHING, false);
    }

    /** A refusal, after which the connection is closed. */
    static HttpReply refusal(String status, @Nullable String why) {
        byte[] text = (why + ".\n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        return new HttpReply(status, "text/plain", text, true);
    }

    HttpReply closing() {
        return new HttpReply(status, contentType, body, true);
    }
}
