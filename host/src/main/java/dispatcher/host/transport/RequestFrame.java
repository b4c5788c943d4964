package dispatcher.host.transport;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Writes head and body of a request into one buffer. A real server misreads a head that arrives in two pieces, and knows no
 * chunks (both seen on a real server).
 */
final class RequestFrame {
    private static final int MAXIMUM_HEADER = 4_096;

    private final byte[] start;

    RequestFrame(URI url) {
        String head = "POST " + target(url) + " HTTP/1.1\r\nHost: " + url.getRawAuthority() + "\r\nContent-Type: ";
        start = head.getBytes(StandardCharsets.US_ASCII);
        if (start.length > MAXIMUM_HEADER) {
            throw new DispatcherException(
                    FailureKind.WRONG_ARGUMENT,
                    "The region's URL is longer than the 4 kB that a region's web server reads.",
                    "Use a shorter URL.");
        }
    }

    ByteBuf write(ByteBufAllocator allocator, byte[] body, String contentType) {
        byte[] end = (contentType + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        return allocator.ioBuffer(start.length + end.length + body.length)
                .writeBytes(start)
                .writeBytes(end)
                .writeBytes(body);
    }

    private static String target(URI url) {
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }
}
