package dispatcher.host.region.server;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dispatcher.host.codec.Encoding;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes on a region's connection, in pieces of a size that the first of them says: answered or refused, and then forgotten. */
@Timeout(60)
class RegionHttpFuzzTest {
    private static final byte ALL_AT_ONCE = 0;

    static Stream<byte[]> exchanges() {
        return Stream.of(Encoding.values())
                .flatMap(encoding -> Requests.seeds(encoding).map(body -> exchange(encoding, body)));
    }

    @MethodSource("exchanges")
    @DictionaryFile(resourcePath = "/dispatcher/fuzz/http.dict")
    @FuzzTest(maxDuration = "5m")
    void hear(byte[] input) {
        World world = new World();
        Connected channel = new Connected(new HttpConnection(new HttpServer(world.site())));
        byte[] bytes = world.withIds(input);
        int piece = bytes.length == 0 || bytes[0] == ALL_AT_ONCE ? bytes.length : bytes[0] & 0xFF;
        for (int at = 1; at < bytes.length && channel.isActive(); at += piece) {
            // A copy could not grow as what a socket reads into can.
            channel.writeInbound(Unpooled.buffer().writeBytes(bytes, at, Math.min(piece, bytes.length - at)));
        }
        channel.finishAndReleaseAll();
        world.requirePeace();
    }

    private static byte[] exchange(Encoding encoding, byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(ALL_AT_ONCE);
        bytes.writeBytes(("POST /Dispatcher/ HTTP/1.1\r\nHost: a\r\nContent-Type: " + encoding.contentType()
                + "\r\nContent-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    /** A channel that has an address. */
    private static final class Connected extends EmbeddedChannel {
        Connected(HttpConnection connection) {
            super(connection);
        }

        @Override
        protected SocketAddress remoteAddress0() {
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), 1024);
        }
    }
}
