package dispatcher.host.region;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What clients do wrong: each is refused at once, and the next good request works. */
class HttpAbuseTest {
    private static final String INFO = "{\"$type\":\"Dispatcher.Messages.InfoRequest\"}";
    private static final String HEAD = "POST /Dispatcher/ HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
    private static final int SECONDS = 5;

    private final Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));

    @AfterEach
    void stillAnswersAndCloses() throws IOException {
        assertThat(exchange(HEAD + "Content-Length: " + INFO.length() + "\r\nConnection: close\r\n\r\n" + INFO))
                .startsWith("HTTP/1.1 200 OK\r\n")
                .contains("Content-Type: application/json\r\n")
                .contains("\"_Success\":1");
        region.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELLO\r\n\r\n", "POST /Dispatcher/ HTTP/1.1\nHost: x\n\n", "\r\nPOST / HTTP/1.1\r\n\r\n",
            "POST http://x/Dispatcher/ HTTP/1.1\r\nHost: x\r\n\r\n", "POST /Dispatcher/ HTTP/1.1\r\nHost: x",
            "POST /Dispatcher/ HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n",
            "POST /Dispatcher/ HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
            "POST /Dispatcher/ HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n",
            "POST /Dispatcher/ HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
            "POST /Dispatcher/ HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000000\r\n\r\n",
            "POST /Dispatcher/ HTTP/1.1\r\nHost: x\r\nContent-Length: 2000000000\r\n\r\n"})
    void refusesHeadsThatMakeNoSense(String text) throws IOException {
        assertThat(exchange(text)).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void refusesAHeadThatIsTooLong() throws IOException {
        assertThat(exchange(HEAD + "X: " + "a".repeat(5000) + "\r\n\r\n")).startsWith("HTTP/1.1 400 ");
        assertThat(exchange(HEAD + ("X: " + "a".repeat(1000) + "\r\n").repeat(200))).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void answersRequestsThatAreSentTogetherInTheirOrder() throws IOException {
        String one = HEAD + "Content-Length: " + INFO.length() + "\r\n\r\n" + INFO;
        String bad = HEAD + "Content-Length: 2\r\n\r\n{{";
        String last = HEAD + "Content-Length: 0\r\nConnection: close\r\n\r\n";

        assertThat(exchange(one + bad + one + last)).containsSubsequence("\"_Success\":1", "\"_Success\":0",
                "\"_Success\":1", "Failed to deserialize request");
    }

    @Test
    void letsManySilentConnectionsBe() throws IOException {
        List<Socket> silent = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            silent.add(new Socket(InetAddress.getLoopbackAddress(), region.port()));
        }
        assertThat(exchange(HEAD + "Content-Length: 0\r\nConnection: close\r\n\r\n")).contains("\"_Success\":0");
        for (Socket socket : silent) {
            socket.close();
        }
    }

    @Test
    void answersOthersWhileABodyComesSlowly() throws IOException {
        try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), region.port())) {
            slow.getOutputStream().write((HEAD + "Content-Length: 1000\r\n\r\n{").getBytes(StandardCharsets.US_ASCII));

            assertThat(exchange(HEAD + "Content-Length: 0\r\nConnection: close\r\n\r\n")).contains("\"_Success\":0");
        }
    }

    private String exchange(String text) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), region.port())) {
            socket.setSoTimeout(SECONDS * 1000);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
