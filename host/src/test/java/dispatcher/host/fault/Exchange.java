package dispatcher.host.fault;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** One request on its way through the proxy, for a fault to spoil. */
final class Exchange {
    private final HttpMessage request;
    private final Socket client;
    private final Upstream region;

    /** Has the region answer. */
    @FunctionalInterface
    interface Upstream {
        HttpMessage ask(HttpMessage request) throws IOException;
    }

    Exchange(HttpMessage request, Socket client, Upstream region) {
        this.request = request;
        this.client = client;
        this.region = region;
    }

    /** What the region answers; it has carried out the request then. */
    HttpMessage answer() throws IOException {
        return region.ask(request);
    }

    void write(byte[] bytes) throws IOException {
        client.getOutputStream().write(bytes);
        client.getOutputStream().flush();
    }

    void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    void write(HttpMessage message) throws IOException {
        write(message.bytes());
    }

    /** Writes piece by piece, with pauses. */
    void writeSlowly(byte[] bytes, int piece, int pauseMillis) throws IOException {
        for (int at = 0; at < bytes.length; at += piece) {
            write(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + piece)));
            pause(pauseMillis);
        }
    }

    /** Ends the connection as a program that ends does. */
    void close() throws IOException {
        client.close();
    }

    /** Ends the connection as a machine that knows nothing of it does. */
    void reset() throws IOException {
        client.setSoLinger(true, 0);
        client.close();
    }

    /** Says nothing more, until the other side gives up. */
    void fallSilent() throws IOException {
        while (client.getInputStream().read() >= 0) {
            // Nobody answers that.
        }
        client.close();
    }

    static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
