package dispatcher.host.fault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A request or an answer as it came.
 *
 * @param head with the empty line at its end
 */
@SuppressWarnings("ArrayRecordComponent")
record HttpMessage(String head, byte[] body) {
    private static final String LENGTH = "content-length:";

    /** The next one; null at the end of the connection. */
    static @Nullable HttpMessage read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            head.append((char) next);
        }
        byte[] body = in.readNBytes(length(head.toString()));
        return new HttpMessage(head.toString(), body);
    }

    private static int length(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(LENGTH);
        return at < 0 ? 0 : Integer.parseInt(head.substring(at + LENGTH.length(), head.indexOf("\r\n", at)).strip());
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The same with another body, and its length in the head. */
    HttpMessage with(String text) {
        byte[] changed = text.getBytes(StandardCharsets.UTF_8);
        return new HttpMessage(head.replaceFirst("(?i)content-length: *\\d+", "Content-Length: " + changed.length),
                changed);
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        whole.writeBytes(body);
        return whole.toByteArray();
    }

    /** An answer as a region writes it. */
    static HttpMessage answer(String contentType, String body) {
        return new HttpMessage("HTTP/1.1 200 OK\r\nContent-Type: " + contentType + "\r\nContent-Length: 0\r\n\r\n",
                new byte[0]).with(body);
    }
}
