package dispatcher.host.view;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/** Somebody at the view's port who is no browser and says what it likes. */
final class Caller implements AutoCloseable {
    private static final int USUAL_BUFFER = 64 << 10;

    private final Socket socket;
    private final DataInputStream in;

    private long heard;

    /**
     * What the view says.
     *
     * @param kind 1: text, 2: bytes
     */
    record Frame(int kind, byte[] bytes) {
        String text() {
            return kind == 1 ? new String(bytes, StandardCharsets.UTF_8) : "";
        }

        /** Where objects are. */
        boolean isPlaces() {
            return kind == 2 && bytes[0] == 1;
        }

        boolean isGround() {
            return kind == 2 && bytes[0] == 2;
        }
    }

    Caller(int port) throws IOException {
        this(port, USUAL_BUFFER);
    }

    /** @param buffer how many bytes the system takes for it at least, as long as it does not read */
    Caller(int port, int buffer) throws IOException {
        socket = new Socket();
        socket.setReceiveBufferSize(buffer);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.setSoTimeout(60_000);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 10));
    }

    /** Asks for a file and gives the head of the answer. */
    static String get(URI address, String path, String... headers) throws IOException {
        try (Caller caller = new Caller(address.getPort())) {
            return caller.ask("GET " + path + " HTTP/1.1", headers);
        }
    }

    /** The status of an attempt to open a socket. */
    static int knock(URI address, String host, String origin, String token) throws IOException {
        try (Caller caller = new Caller(address.getPort())) {
            return caller.open(host, origin, token);
        }
    }

    /** Asks to be let in; an empty origin or token is left out. */
    int open(String host, String origin, String token) throws IOException {
        String head = ask("GET /socket HTTP/1.1", "Host: " + host, "Connection: Upgrade", "Upgrade: websocket",
                "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                origin.isEmpty() ? "X-None: 1" : "Origin: " + origin,
                "Sec-WebSocket-Protocol: dispatcher-view" + (token.isEmpty() ? "" : ", token." + token));
        return Integer.parseInt(head.split(" ")[1]);
    }

    /** Sends a line and headers, and gives the head of the answer. */
    String ask(String line, String... headers) throws IOException {
        String head = line + "\r\n" + String.join("\r\n", List.of(headers)) + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        while (!answer.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int octet = in.read();
            if (octet < 0) {
                break;
            }
            answer.write(octet);
        }
        return answer.toString(StandardCharsets.ISO_8859_1);
    }

    /** Says something over the socket that was opened. */
    void say(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(0x81);
        if (bytes.length < 126) {
            frame.write(0x80 | bytes.length);
        } else {
            frame.write(0x80 | 126);
            frame.write(bytes.length >> 8);
            frame.write(bytes.length);
        }
        // A mask of zeros masks nothing.
        frame.writeBytes(new byte[4]);
        frame.writeBytes(bytes);
        socket.getOutputStream().write(frame.toByteArray());
    }

    /** The next message that is text; others are passed over. */
    String hear() throws IOException {
        Frame frame = next();
        while (frame.kind() != 1) {
            frame = next();
        }
        return frame.text();
    }

    /** The next message. */
    Frame next() throws IOException {
        int kind = in.readUnsignedByte() & 0xF;
        long length = in.readUnsignedByte() & 0x7F;
        if (length == 126) {
            length = in.readUnsignedShort();
        } else if (length == 127) {
            length = in.readLong();
        }
        heard += length;
        byte[] bytes = in.readNBytes((int) length);
        if (kind == 8) {
            throw new IOException("The view has closed the socket.");
        }
        return new Frame(kind, bytes);
    }

    /** The first message that is as wanted; what comes before it is passed over. */
    void hear(Predicate<Frame> wanted) throws IOException {
        while (!wanted.test(next())) {
            // It is read all the same.
        }
    }

    /** How many bytes of messages it has read. */
    long heard() {
        return heard;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
