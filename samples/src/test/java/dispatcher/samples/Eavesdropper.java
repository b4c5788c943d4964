package dispatcher.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands between a program and a region on this machine, and reads what lets one in. */
final class Eavesdropper implements AutoCloseable {
    private static final Pattern SECRET = Pattern
            .compile("\"(?:HashedPasswd|_?Capability)\"\\s*:\\s*\"([0-9a-f-]{32,36})\"");
    private static final String NONE = "00000000-0000-0000-0000-000000000000";

    private final ServerSocket listening = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    private final int region;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Set<ByteArrayOutputStream> heard = ConcurrentHashMap.newKeySet();

    /** @param region the region's port */
    Eavesdropper(int region) throws IOException {
        this.region = region;
        Thread.ofVirtual().start(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + listening.getLocalPort();
    }

    /** Digests and capabilities that have passed so far. */
    Set<String> secrets() {
        Set<String> secrets = new TreeSet<>();
        heard.forEach(bytes -> {
            Matcher found = SECRET.matcher(bytes.toString(StandardCharsets.ISO_8859_1));
            while (found.find()) {
                secrets.add(found.group(1));
            }
        });
        secrets.remove(NONE);
        return secrets;
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), region);
                open.add(client);
                open.add(server);
                Thread.ofVirtual().start(() -> pass(client, server));
                Thread.ofVirtual().start(() -> pass(server, client));
            }
        } catch (IOException _) {
            // The test is over.
        }
    }

    private void pass(Socket from, Socket to) {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        heard.add(copy);
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[8_192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                copy.write(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        } catch (IOException _) {
            // One of them has gone.
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
