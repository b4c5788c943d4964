package dispatcher.bridge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** A child that says whatever a test wants. */
final class BridgeClient implements AutoCloseable {
    private final SocketChannel channel;
    private final BufferedReader lines;

    BridgeClient(Path socket) throws IOException {
        channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        lines = new BufferedReader(new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
    }

    /** A child that has been let in. */
    static BridgeClient of(Bridge bridge) throws IOException {
        BridgeClient client = new BridgeClient(bridge.socket());
        client.greet(bridge);
        client.line();
        return client;
    }

    void greet(Bridge bridge) throws IOException {
        say("{\"op\":\"hello\",\"version\":1,\"token\":\"" + bridge.token() + "\"}");
    }

    /** Says one frame. */
    void say(String frame) throws IOException {
        write(ByteBuffer.wrap((frame + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** From now on {@link #writeSome} writes what the socket takes at once. */
    void dontWait() throws IOException {
        channel.configureBlocking(false);
    }

    int writeSome(ByteBuffer bytes) throws IOException {
        return channel.write(bytes);
    }

    /** The next frame; empty at the end. */
    String line() throws IOException {
        try {
            return Objects.requireNonNullElse(lines.readLine(), "");
        } catch (IOException _) {
            return "";
        }
    }

    /** Says one frame and gives the next that comes. */
    String ask(String frame) throws IOException {
        say(frame);
        return line();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
