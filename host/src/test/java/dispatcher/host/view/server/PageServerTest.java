package dispatcher.host.view.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of those who come to the server and then are silent, over real sockets. */
@Timeout(120)
class PageServerTest {
    private final CompletableFuture<String> left = new CompletableFuture<>();
    private final PageServer server = PageServer.start(0, Duration.ofSeconds(2), _ -> new Left());

    @AfterEach
    void close() {
        server.close();
    }

    /** It reads nothing, and so answers nothing: such a tab was put to sleep, or its machine is off. */
    @Test
    void aBrowserThatDoesNotSayThatItIsThereIsSentAway() throws Exception {
        URI address = URI.create(server.address());
        try (HttpClient client = HttpClient.newHttpClient()) {
            WebSocket browser = client.newWebSocketBuilder().header("Origin", "http://" + address.getAuthority())
                    .subprotocols(Gate.PROTOCOL, "token." + address.getFragment())
                    .buildAsync(URI.create("ws://" + address.getAuthority() + "/socket"), new Deaf())
                    .get(60, TimeUnit.SECONDS);
            try {
                assertThat(left.get(60, TimeUnit.SECONDS)).isEqualTo("left");
            } finally {
                browser.abort();
            }
        }
    }

    @Test
    void aConnectionThatAsksForNothingMoreIsClosed() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(("GET /icon.svg HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .startsWith("HTTP/1.1 200").contains("</svg>");
        }
    }

    /** A socket answers the server's questions only as far as it was asked to read. */
    private static final class Deaf implements WebSocket.Listener {
        @Override
        public void onOpen(WebSocket socket) {}
    }

    private final class Left implements Visitor {
        @Override
        public void said(String text) {}

        @Override
        public void free() {}

        @Override
        public void left() {
            left.complete("left");
        }
    }
}
