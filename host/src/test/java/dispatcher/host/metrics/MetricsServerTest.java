package dispatcher.host.metrics;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MetricsServerTest {
    private final MetricsServer server = MetricsServer.start(0, () -> "lamps 3\n");
    private final URI url = URI.create(server.url());

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void itHasOnePage() throws IOException {
        assertThat(ask("GET /metrics HTTP/1.1", "127.0.0.1:" + url.getPort())).startsWith("HTTP/1.1 200 OK")
                .contains("text/plain; version=0.0.4").endsWith("\r\n\r\nlamps 3\n");
        assertThat(ask("GET /metrics HTTP/1.1", "localhost")).startsWith("HTTP/1.1 200 OK");
        assertThat(ask("GET / HTTP/1.1", "localhost")).startsWith("HTTP/1.1 404 ");
        assertThat(ask("POST /metrics HTTP/1.1", "localhost")).startsWith("HTTP/1.1 405 ");
    }

    @Test
    void aBrowserThatWasLuredHereIsRefused() throws IOException {
        assertThat(ask("GET /metrics HTTP/1.1", "lure.example")).startsWith("HTTP/1.1 403 ").doesNotContain("lamps");
        assertThat(ask("GET /metrics HTTP/1.1", "127.0.0.1.lure.example")).startsWith("HTTP/1.1 403 ");
    }

    @Test
    void itListensOnThisMachineOnly() {
        assertThat(url.getHost()).isEqualTo("127.0.0.1");
        assertThat(server.address().getAddress().isLoopbackAddress()).isTrue();
    }

    @Test
    void aPortThatIsTakenIsTold() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            DispatcherException failure = catchThrowableOfType(DispatcherException.class,
                    () -> MetricsServer.start(taken.getLocalPort(), () -> "").close());
            assertThat(failure.kind()).isEqualTo(FailureKind.UNREACHABLE);
            assertThat(failure.explanation()).contains("The port " + taken.getLocalPort() + " for metrics");
        }
    }

    private String ask(String line, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), url.getPort())) {
            socket.getOutputStream().write((line + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
