package dispatcher.host.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLServerSocket;
import org.jspecify.annotations.Nullable;

/** A server on loopback that does with each connection what its test tells it to, down to the bytes. */
public final class ByteServer implements AutoCloseable {
    private final ServerSocket listening;
    private final Talk talk;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger accepted = new AtomicInteger();
    private final List<String> heads = new CopyOnWriteArrayList<>();

    /** What to do with one connection; it is closed when this returns or throws. */
    public interface Talk {
        void with(Socket socket, int number) throws IOException;
    }

    public ByteServer(Talk talk) throws IOException {
        this(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()), talk);
    }

    /** One that listens on a socket that is bound already, for example one that speaks TLS. */
    public ByteServer(ServerSocket listening, Talk talk) {
        this.talk = talk;
        this.listening = listening;
        Thread.ofVirtual().start(this::accept);
    }

    public URI url() {
        String scheme = listening instanceof SSLServerSocket ? "https" : "http";
        return URI.create(scheme + "://127.0.0.1:" + listening.getLocalPort() + "/Dispatcher/");
    }

    /** How many connections were accepted so far. */
    public int accepted() {
        return accepted.get();
    }

    /** How many connections are open. */
    public int open() {
        return open.size();
    }

    /** The heads of all requests that {@link #readRequest} has read. */
    public List<String> heads() {
        return heads;
    }

    /** A request as it came. */
    public record Received(String head, byte[] body) {
        public String header(String name) {
            String value = head.substring(head.indexOf(name + ": ") + name.length() + 2);
            return value.substring(0, value.indexOf("\r\n"));
        }
    }

    /** Reads one request; null at the end of the connection. */
    public @Nullable Received readRequest(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            head.append((char) next);
        }
        heads.add(head.toString());
        int length = Integer.parseInt(new Received(head.toString(), new byte[0]).header("Content-Length"));
        return new Received(head.toString(), in.readNBytes(length));
    }

    /** An answer's head and body as a real server writes them. */
    public static byte[] answer(String contentType, String body) {
        return (head(contentType, body.length()) + body).getBytes(StandardCharsets.US_ASCII);
    }

    public static String head(String contentType, int length) {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\nContent-Type: " + contentType
                + "\r\nServer: Tiny WebServer\r\nKeep-Alive: timeout=20, max=400\r\nConnection: Keep-Alive\r\n\r\n";
    }

    /** Answers each request with its own body, until the connection ends. */
    public static void echo(ByteServer server, Socket socket) throws IOException {
        for (Received next = server.readRequest(socket); next != null; next = server.readRequest(socket)) {
            socket.getOutputStream()
                    .write(answer("application/json", new String(next.body(), StandardCharsets.US_ASCII)));
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listening.accept();
                open.add(socket);
                int number = accepted.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(socket, number));
            }
        } catch (IOException _) {
            // The listening socket was closed: the test is over.
        }
    }

    private void serve(Socket socket, int number) {
        try (socket) {
            talk.with(socket, number);
        } catch (IOException | UncheckedIOException _) {
            // The test or the other side ended the connection.
        } finally {
            open.remove(socket);
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
