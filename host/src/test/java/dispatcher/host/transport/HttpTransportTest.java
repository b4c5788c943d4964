package dispatcher.host.transport;

import dispatcher.failure.FailureKind;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

class HttpTransportTest extends TransportTest {
    /** More than the sockets' buffers take at once. */
    private static final String LARGE = "x".repeat(40 << 20);

    @Test
    void givesTheBodyOfTheAnswer() throws IOException {
        serve((socket, _) -> ByteServer.echo(server(), socket));
        assertThat(answer(post(connect(HttpOptions.DEFAULT), "{\"a\":1}"))).isEqualTo("{\"a\":1}");
        assertThat(server().heads()).singleElement().isEqualTo(
                "POST /Dispatcher/ HTTP/1.1\r\nHost: " + server().url().getAuthority()
                        + "\r\nContent-Type: application/json\r\nContent-Length: 7\r\n\r\n");
    }

    @Test
    void sendsHeadAndBodyInOneSegment() throws IOException {
        AtomicInteger first = new AtomicInteger();
        serve((socket, _) -> {
            first.set(socket.getInputStream().read(new byte[10_000]));
            socket.getOutputStream().write(ByteServer.answer(JSON, "{}"));
        });
        answer(post(connect(HttpOptions.DEFAULT), "x".repeat(1_000)));
        assertThat(first.get()).isGreaterThan(1_000);
    }

    @Test
    void keepsOneConnectionForRequestsInTurn() throws IOException {
        serve((socket, _) -> ByteServer.echo(server(), socket));
        HttpTransport transport = connect(HttpOptions.DEFAULT);
        for (int i = 0; i < 50; i++) {
            assertThat(answer(post(transport, "{" + i + "}"))).isEqualTo("{" + i + "}");
        }
        assertThat(server().accepted()).isEqualTo(1);
    }

    @Test
    void opensNoMoreConnectionsThanAllowedAndAnswersAll() throws IOException {
        serve((socket, _) -> ByteServer.echo(server(), socket));
        HttpTransport transport = connect(HttpOptions.DEFAULT.withConnections(3));
        List<CompletableFuture<byte[]>> answers = IntStream.range(0, 200).mapToObj(i -> post(transport, "{" + i + "}"))
                .toList();
        for (int i = 0; i < 200; i++) {
            assertThat(answer(answers.get(i))).isEqualTo("{" + i + "}");
        }
        assertThat(server().accepted()).isEqualTo(3);
    }

    @Test
    void hasOneRequestOnAConnectionAtATime() throws IOException {
        CountDownLatch answer = new CountDownLatch(1);
        serve((socket, _) -> {
            requireNonNull(server().readRequest(socket));
            uninterrupted(answer);
            assertThat(socket.getInputStream().available()).isZero();
            socket.getOutputStream().write(ByteServer.answer(JSON, "{}"));
            ByteServer.echo(server(), socket);
        });
        HttpTransport transport = connect(HttpOptions.DEFAULT.withConnections(1));
        CompletableFuture<byte[]> first = post(transport, "{1}");
        CompletableFuture<byte[]> second = post(transport, "{2}");
        Deadline.await("the first request arrives", () -> server().heads().size() == 1);
        answer.countDown();
        assertThat(answer(first)).isEqualTo("{}");
        assertThat(answer(second)).isEqualTo("{2}");
    }

    @Test
    void refusesARequestWhenTooManyWait() throws IOException {
        serve((socket, _) -> drain(socket));
        HttpTransport transport = connect(HttpOptions.DEFAULT.withConnections(1).withWaiting(2));
        List<CompletableFuture<byte[]>> waiting = IntStream.range(0, 3).mapToObj(_ -> post(transport, "{}")).toList();
        assertThat(failure(post(transport, "{}"), FailureKind.DENIED)).hasMessageContaining("2 requests wait");
        assertThat(waiting).noneMatch(CompletableFuture::isDone);
    }

    @Test
    void failsWhatIsUnderWayWhenItIsClosed() throws IOException {
        serve((socket, _) -> {
            requireNonNull(server().readRequest(socket));
            drain(socket);
        });
        HttpTransport transport = connect(HttpOptions.DEFAULT.withConnections(1));
        CompletableFuture<byte[]> sent = post(transport, "{}");
        CompletableFuture<byte[]> waiting = post(transport, "{}");
        Deadline.await("the first request arrives", () -> server().heads().size() == 1);
        transport.close();
        failure(sent, FailureKind.UNREACHABLE);
        failure(waiting, FailureKind.DENIED);
        failure(post(transport, "{}"), FailureKind.DENIED);
    }

    @Test
    void closingTwiceDoesNothing() throws IOException {
        serve((socket, _) -> ByteServer.echo(server(), socket));
        HttpTransport transport = connect(HttpOptions.DEFAULT);
        transport.close();
        transport.close();
        failure(post(transport, "{}"), FailureKind.DENIED);
    }

    @Test
    void takesTheConnectionOfATimedOutRequestOutOfUse() throws IOException {
        serve((socket, number) -> {
            if (number == 1) {
                drain(socket);
            }
            ByteServer.echo(server(), socket);
        });
        HttpTransport transport = connect(
                HttpOptions.DEFAULT.withConnections(1).withAnswerTimeout(Duration.ofMillis(2500)));
        assertThat(failure(post(transport, "{1}"), FailureKind.TIMED_OUT).explanation()).contains("2.5 s", "not known");
        assertThat(answer(post(transport, "{2}"))).isEqualTo("{2}");
    }

    @Test
    void goesToANewConnectionWhenTheServerHasClosedTheIdleOne() throws IOException {
        serve((socket, number) -> {
            if (number == 1) {
                requireNonNull(server().readRequest(socket));
                socket.getOutputStream().write(ByteServer.answer(JSON, "{}"));
            } else {
                ByteServer.echo(server(), socket);
            }
        });
        HttpTransport transport = connect(HttpOptions.DEFAULT);
        answer(post(transport, "{1}"));
        Deadline.await("the end of the connection was noticed", () -> transport.connections() == 0);
        assertThat(answer(post(transport, "{2}"))).isEqualTo("{2}");
        assertThat(server().heads()).hasSize(2);
    }

    @Test
    void repeatsOnANewConnectionWhatAStaleOneDidNotTakeWhole() throws IOException {
        serve((socket, number) -> {
            if (number == 1) {
                requireNonNull(server().readRequest(socket));
                socket.getOutputStream().write(ByteServer.answer(JSON, "{}"));
                resetAfterTheFirstBytes(socket);
            } else {
                ByteServer.echo(server(), socket);
            }
        });
        HttpTransport transport = connect(HttpOptions.DEFAULT);
        answer(post(transport, "{1}"));
        assertThat(answer(post(transport, LARGE))).isEqualTo(LARGE);
        assertThat(server().accepted()).isEqualTo(2);
    }

    @Test
    void doesNotRepeatWhatANewConnectionDidNotTakeWhole() throws IOException {
        serve((socket, _) -> resetAfterTheFirstBytes(socket));
        HttpTransport transport = connect(HttpOptions.DEFAULT);
        assertThat(failure(post(transport, LARGE), FailureKind.UNREACHABLE).advice()).contains("was not carried out");
        assertThat(server().accepted()).isEqualTo(1);
    }

    private static void resetAfterTheFirstBytes(Socket socket) throws IOException {
        assertThat(socket.getInputStream().readNBytes(1_000)).hasSize(1_000);
        socket.setSoLinger(true, 0);
    }

    @Test
    void takesAnAnswerThatEndsWithTheConnection() throws IOException {
        serve((socket, _) -> {
            requireNonNull(server().readRequest(socket));
            socket.getOutputStream().write(
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{}".getBytes(US_ASCII));
        });
        assertThat(answer(post(connect(HttpOptions.DEFAULT), "{}"))).isEqualTo("{}");
    }

    @Test
    void knowsTheAddressThatFacesTheRegion() throws IOException {
        serve((socket, _) -> ByteServer.echo(server(), socket));
        HttpTransport transport = connect(HttpOptions.DEFAULT);
        assertThat(transport.localAddress()).isNull();
        answer(post(transport, "{}"));
        assertThat(requireNonNull(transport.localAddress()).getHostAddress()).isEqualTo("127.0.0.1");
    }

    static void uninterrupted(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    static void drain(Socket socket) throws IOException {
        socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
}
