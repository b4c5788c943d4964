package dispatcher.host.transport;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every failure is typed, names the URL and says what came back; the next good request works. */
class HttpFailureTest extends TransportTest {
    private DispatcherException failureOf(String answer, FailureKind kind, HttpOptions options) throws IOException {
        serve((socket, number) -> {
            if (number == 1) {
                requireNonNull(server().readRequest(socket));
                socket.getOutputStream().write(answer.getBytes(US_ASCII));
            } else {
                ByteServer.echo(server(), socket);
            }
        });
        HttpTransport transport = connect(options.withConnections(1));
        DispatcherException failure = failure(post(transport, "{1}"), kind);
        assertThat(failure.explanation()).contains(server().url().toString());
        assertThat(failure.advice()).as("whether the request may have been carried out").contains("carried out");
        Deadline.await("the end of the connection was noticed", () -> transport.connections() == 0);
        assertThat(answer(post(transport, "{2}"))).isEqualTo("{2}");
        return failure;
    }

    private DispatcherException failureOf(String answer, FailureKind kind) throws IOException {
        return failureOf(answer, kind, HttpOptions.DEFAULT);
    }

    @Test
    void anAnswerThatRepeatsASecretIsNotQuotedWithIt() throws IOException {
        String echoed = "{\"_Capability\":\"0f8fad5b-d9cb-469f-a165-70867728950e\",\"HashedPasswd\":"
                + "\"5f4dcc3b5aa765d61d8327deb882cf99\"}";
        assertThat(failureOf(ByteServer.head("text/html", echoed.length()) + echoed, FailureKind.BAD_ANSWER)
                .explanation()).contains("[hidden]").doesNotContain("0f8fad5b", "5f4dcc3b", "8327deb8");
    }

    @Test
    void aHtmlPageIsABadAnswer() throws IOException {
        assertThat(failureOf(ByteServer.head("text/html", 18) + "<html>\r\nhi\u0007</html>", FailureKind.BAD_ANSWER))
                .hasMessageContaining("did not answer with application/json (text/html: <html> hi </html");
    }

    @Test
    void anErrorStatusIsABadAnswer() throws IOException {
        String answer = "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\noops";
        assertThat(failureOf(answer, FailureKind.BAD_ANSWER)).hasMessageContaining("404 Not Found (text/html: oops)");
    }

    @Test
    void anEmptyBodyIsABadAnswer() throws IOException {
        assertThat(failureOf(ByteServer.head("application/xml", 0), FailureKind.BAD_ANSWER).explanation())
                .contains("answered with nothing", "/Dispatcher/", "filter");
    }

    @Test
    void anAnswerInAnotherEncodingIsABadAnswer() throws IOException {
        assertThat(failureOf(ByteServer.head("application/bson", 5) + "12345", FailureKind.BAD_ANSWER))
                .hasMessageContaining("application/bson");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSH-2.0-OpenSSH_9.6\r\n", "\u0001\u0002\u0003\u0004 \r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 7x\r\n\r\n{}"})
    void garbageIsABadAnswer(String garbage) throws IOException {
        assertThat(failureOf(garbage, FailureKind.BAD_ANSWER)).hasMessageContaining("is not HTTP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200", "HTTP/1.1 200 OK\r\nContent-Type: appl",
            "HTTP/1.1 200 OK\r\nContent-Length: 90\r\nContent-Type: application/json\r\n\r\n{"})
    void aConnectionThatEndsEarlyIsUnreachable(String start) throws IOException {
        assertThat(failureOf(start, FailureKind.UNREACHABLE).explanation())
                .contains("broke before the whole answer", "not known");
    }

    @Test
    void aStaleConnectionThatTookTheRequestIsNotRepeated() throws IOException {
        serve((socket, _) -> {
            requireNonNull(server().readRequest(socket));
            socket.getOutputStream().write(ByteServer.answer(JSON, "{}"));
            requireNonNull(server().readRequest(socket));
        });
        HttpTransport transport = connect(HttpOptions.DEFAULT);
        answer(post(transport, "{1}"));
        assertThat(failure(post(transport, "{2}"), FailureKind.UNREACHABLE).explanation()).contains("not known");
        assertThat(server().heads()).hasSize(2);
    }

    @Test
    void whatComesWhenNothingWasAskedForIsNoAnswer() throws IOException {
        CountDownLatch idle = new CountDownLatch(1);
        serve((socket, number) -> {
            if (number == 1) {
                requireNonNull(server().readRequest(socket));
                socket.getOutputStream().write(ByteServer.answer(JSON, "{1}"));
                await(idle);
                socket.getOutputStream().write(ByteServer.answer(JSON, "{late}"));
                server().readRequest(socket);
            } else {
                ByteServer.echo(server(), socket);
            }
        });
        HttpTransport transport = connect(HttpOptions.DEFAULT);
        assertThat(answer(post(transport, "{1}"))).isEqualTo("{1}");
        idle.countDown();
        Deadline.await("the connection is closed", () -> transport.connections() == 0);
        assertThat(answer(post(transport, "{2}"))).isEqualTo("{2}");
    }

    @Test
    void whatStandsBehindAnAnswerIsNotTheNext() throws IOException {
        serve((socket, number) -> {
            requireNonNull(server().readRequest(socket));
            String answer = new String(ByteServer.answer(JSON, "{" + number + "}"), US_ASCII);
            socket.getOutputStream().write((answer + answer + "HTTP/1.").getBytes(US_ASCII));
            server().readRequest(socket);
        });
        HttpTransport transport = connect(HttpOptions.DEFAULT.withConnections(1));
        var first = post(transport, "{}");
        var second = post(transport, "{}");
        assertThat(answer(first)).isEqualTo("{1}");
        assertThat(answer(second)).isEqualTo("{2}");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aResetIsUnreachable() throws IOException {
        serve((socket, _) -> {
            requireNonNull(server().readRequest(socket));
            socket.setSoLinger(true, 0);
        });
        assertThat(failure(post(connect(HttpOptions.DEFAULT), "{1}"), FailureKind.UNREACHABLE))
                .hasMessageContaining("reset");
    }

    @Test
    void anAnswerThatSaysItIsTooLargeIsNotRead() throws IOException {
        assertThat(failureOf(ByteServer.head(JSON, 5_000), FailureKind.TOO_LARGE,
                HttpOptions.DEFAULT.withMaximumAnswer(4_000)))
                .hasMessageContaining("4000 bytes");
    }

    @Test
    void anAnswerWithoutALengthIsCutOff() throws IOException {
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + "x".repeat(100_000);
        failureOf(answer, FailureKind.TOO_LARGE, HttpOptions.DEFAULT.withMaximumAnswer(4_000));
    }

    @Test
    void chunksWithoutEndAreCutOff() throws IOException {
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + ("100\r\n" + "x".repeat(256) + "\r\n").repeat(100);
        failureOf(answer, FailureKind.TOO_LARGE, HttpOptions.DEFAULT.withMaximumAnswer(4_000));
    }

    @Test
    void nobodyThereIsUnreachable() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        HttpTransport transport = connect(URI.create("http://127.0.0.1:" + port + "/Dispatcher/"), HttpOptions.DEFAULT);
        assertThat(failure(post(transport, "{}"), FailureKind.UNREACHABLE).explanation())
                .contains("127.0.0.1:" + port, "connection refused", "region is running");
    }

    @Test
    void anUnknownHostIsUnreachable() {
        HttpTransport transport = connect(URI.create("http://no-such-host.invalid/Dispatcher/"), HttpOptions.DEFAULT);
        assertThat(failure(post(transport, "{}"), FailureKind.UNREACHABLE))
                .hasMessageContaining("host name is not known");
    }

    @Test
    void aServerThatNeverAnswersTimesOut() throws IOException {
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            HttpTransport transport = connect(
                    URI.create("http://127.0.0.1:" + deaf.getLocalPort() + "/"),
                    HttpOptions.DEFAULT.withAnswerTimeout(Duration.ofMillis(300)));
            failure(post(transport, "{}"), FailureKind.TIMED_OUT);
            transport.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://127.0.0.1/", "https:///Dispatcher/", "127.0.0.1", "http:///x"})
    void anotherUrlIsAWrongArgument(String url) {
        assertThatThrownBy(() -> connect(URI.create(url), HttpOptions.DEFAULT))
                .isInstanceOfSatisfying(
                        DispatcherException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(FailureKind.WRONG_ARGUMENT));
    }

    @Test
    void aUrlThatARegionsWebServerCannotReadIsAWrongArgument() {
        assertThatThrownBy(() -> connect(URI.create("http://127.0.0.1/" + "x".repeat(5_000)), HttpOptions.DEFAULT))
                .hasMessageContaining("4 kB");
    }
}
