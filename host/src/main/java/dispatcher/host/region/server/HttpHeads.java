package dispatcher.host.region.server;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes heads of answers, in the form of the real server's. Safe for use by several threads. */
final class HttpHeads {
    private static final byte[] DATE = ascii("\r\nDate: ");
    private static final byte[] LENGTH = ascii("\r\nContent-Length: ");
    private static final byte[] TYPE = ascii("\r\nContent-Type: ");
    private static final byte[] KEEP = ascii(
            "\r\nServer: Dispatcher\r\nKeep-Alive: timeout=20, max=400\r\nConnection: Keep-Alive\r\n\r\n");
    private static final byte[] CLOSE = ascii("\r\nServer: Dispatcher\r\nConnection: close\r\n\r\n");
    private static final int HEAD_SIZE = 256;

    private record Stamp(long second, byte[] text) {}

    private volatile Stamp date = new Stamp(-1, new byte[0]);

    /** The head and, if wanted, the body behind it, so that both leave in one piece. */
    ByteBuf write(ByteBufAllocator allocator, HttpReply reply, boolean withBody) {
        byte[] body = reply.body();
        ByteBuf out = allocator.buffer(HEAD_SIZE + (withBody ? body.length : 0));
        out.writeCharSequence("HTTP/1.1 ", StandardCharsets.US_ASCII);
        out.writeCharSequence(reply.status(), StandardCharsets.US_ASCII);
        out.writeBytes(DATE).writeBytes(now());
        out.writeBytes(LENGTH).writeCharSequence(Integer.toString(body.length), StandardCharsets.US_ASCII);
        out.writeBytes(TYPE).writeCharSequence(reply.contentType(), StandardCharsets.US_ASCII);
        out.writeBytes(reply.close() ? CLOSE : KEEP);
        return withBody ? out.writeBytes(body) : out;
    }

    private byte[] now() {
        long second = System.currentTimeMillis() / 1000;
        Stamp known = date;
        if (known.second != second) {
            known = new Stamp(second, ascii(DateTimeFormatter.RFC_1123_DATE_TIME
                    .format(Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC))));
            date = known;
        }
        return known.text;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
