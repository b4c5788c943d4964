package dispatcher.host.transport;

import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

/** A real server writes head and body apart, with Nagle's algorithm on: the body waits for the acknowledgement of the head. */
class QuickAckTest extends TransportTest {
    private static final int CALLS = 40;

    private static void answerInTwoPieces(ByteServer server, Socket socket) throws IOException {
        socket.setTcpNoDelay(false);
        while (server.readRequest(socket) != null) {
            socket.getOutputStream().write(ByteServer.head(JSON, 2).getBytes(US_ASCII));
            socket.getOutputStream().write("{}".getBytes(US_ASCII));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void quickAcksMakeCallsManyTimesFaster() throws IOException {
        serve((socket, _) -> answerInTwoPieces(server(), socket));
        assertThat(QuickAck.SUPPORTED).isTrue();
        long quick = 0;
        long ordinary = 0;
        for (int round = 0; round < 2; round++) {
            quick += nanosOfCalls(HttpOptions.DEFAULT);
            ordinary += nanosOfCalls(HttpOptions.DEFAULT.withQuickAcks(false));
        }
        assertThat((double) ordinary / quick).as("ordinary %d ns, quick %d ns", ordinary, quick).isGreaterThan(5);
    }

    private long nanosOfCalls(HttpOptions options) {
        try (HttpTransport transport = connect(options)) {
            answer(post(transport, "{}"));
            long start = System.nanoTime();
            for (int i = 0; i < CALLS; i++) {
                answer(post(transport, "{}"));
            }
            return System.nanoTime() - start;
        }
    }
}
