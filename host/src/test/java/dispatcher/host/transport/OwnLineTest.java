package dispatcher.host.transport;

import dispatcher.failure.FailureKind;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

/** A thread that serves its own connection. */
@Timeout(60)
class OwnLineTest extends TransportTest {
    private static final long LONG = TimeUnit.SECONDS.toNanos(20);

    private HttpTransport echoing() throws IOException {
        serve((socket, _) -> ByteServer.echo(server(), socket));
        return connect(HttpOptions.DEFAULT);
    }

    /** Asks until the line is open. */
    private static OwnLine opened(HttpTransport transport) {
        OwnLine line = transport.ownLine();
        for (int n = 0; n < 16; n++) {
            assertThat(served(line, post(transport, "a" + n))).isEqualTo("a" + n);
        }
        return line;
    }

    private static String served(OwnLine line, CompletableFuture<byte[]> answer) {
        while (!answer.isDone() && line.isBusy()) {
            line.serve(LONG);
        }
        return answer(answer);
    }

    @Test
    void carriesTheRequestsOfItsThreadAndAnswersOnIt() throws IOException {
        HttpTransport transport = echoing();
        try (OwnLine line = opened(transport)) {
            assertThat(server().accepted()).isEqualTo(2);
            for (int n = 0; n < 50; n++) {
                CompletableFuture<byte[]> answer = post(transport, "b" + n);
                CompletableFuture<Thread> answered = answer.thenApply(_ -> Thread.currentThread());
                assertThat(line.isBusy()).isTrue();
                assertThat(served(line, answer)).isEqualTo("b" + n);
                assertThat(answered).isCompletedWithValue(Thread.currentThread());
            }
        }
        assertThat(server().accepted()).isEqualTo(2);
    }

    /** The request itself must not wait until its thread has time. */
    @Test
    void writesAtOnce() throws IOException {
        CountDownLatch come = new CountDownLatch(17);
        serve((socket, _) -> counted(socket, come));
        HttpTransport transport = connect(HttpOptions.DEFAULT);
        try (OwnLine line = opened(transport)) {
            CompletableFuture<byte[]> answer = post(transport, "last");
            assertThat(come).satisfies(each -> assertThat(each.await(20, TimeUnit.SECONDS)).isTrue());
            assertThat(answer).isNotDone();
            assertThat(served(line, answer)).isEqualTo("last");
        }
    }

    private void counted(Socket socket, CountDownLatch come) throws IOException {
        for (var next = server().readRequest(socket); next != null; next = server().readRequest(socket)) {
            come.countDown();
            socket.getOutputStream().write(ByteServer.answer(JSON, new String(next.body(), US_ASCII)));
        }
    }

    @Test
    void leavesTheRequestsOfOthersAndASecondOneToTheTransport() throws IOException {
        HttpTransport transport = echoing();
        try (OwnLine line = opened(transport)) {
            CompletableFuture<byte[]> first = post(transport, "first");
            assertThat(answer(post(transport, "second"))).isEqualTo("second");
            assertThat(CompletableFuture.supplyAsync(() -> answer(post(transport, "other"))).join()).isEqualTo("other");
            assertThat(served(line, first)).isEqualTo("first");
        }
    }

    /** A server that keeps each connection for ten answers only, as one that restarts or counts does. */
    @Test
    void noticesThatItsConnectionWasClosed() throws IOException {
        AtomicInteger ending = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        serve((socket, number) -> {
            if (number == 1) {
                ByteServer.echo(server(), socket);
            }
            for (int n = 1; n <= 10; n++) {
                var next = server().readRequest(socket);
                if (next == null) {
                    return;
                }
                ending.addAndGet(n / 10);
                socket.getOutputStream().write(ByteServer.answer(JSON, new String(next.body(), US_ASCII)));
            }
            socket.shutdownOutput();
            ended.incrementAndGet();
            while (socket.getInputStream().read() >= 0) {
                // What comes now is lost.
            }
        });
        HttpTransport transport = connect(HttpOptions.DEFAULT);
        try (OwnLine line = transport.ownLine()) {
            for (int n = 0; n < 200; n++) {
                assertThat(served(line, post(transport, "n" + n))).isEqualTo("n" + n);
                Deadline.await("what ends has ended", () -> ending.get() == ended.get());
            }
        }
    }

    /** Answers the line's second request, and later ones, when it is let. */
    private HttpTransport holding(CountDownLatch let, HttpOptions options) throws IOException {
        serve((socket, number) -> {
            if (number == 2) {
                var first = Objects.requireNonNull(server().readRequest(socket));
                socket.getOutputStream().write(ByteServer.answer(JSON, new String(first.body(), US_ASCII)));
                await(let);
            }
            ByteServer.echo(server(), socket);
        });
        return connect(options);
    }

    @Test
    void canBeWokenByAnotherThread() throws IOException {
        CountDownLatch let = new CountDownLatch(1);
        HttpTransport transport = holding(let, HttpOptions.DEFAULT);
        try (OwnLine line = opened(transport)) {
            CompletableFuture<byte[]> late = post(transport, "late");
            Thread.ofVirtual().start(line::wake);
            long begun = System.nanoTime();
            line.serve(LONG);
            assertThat(System.nanoTime() - begun).isLessThan(LONG);
            assertThat(late).isNotDone();
            let.countDown();
            assertThat(served(line, late)).isEqualTo("late");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void tellsWhenTheAnswerTakesTooLong() throws IOException {
        CountDownLatch let = new CountDownLatch(1);
        HttpTransport transport = holding(let, HttpOptions.DEFAULT.withAnswerTimeout(Duration.ofMillis(300)));
        try (OwnLine line = opened(transport)) {
            CompletableFuture<byte[]> never = post(transport, "never");
            while (line.isBusy()) {
                line.serve(LONG);
            }
            failure(never, FailureKind.TIMED_OUT);
        } finally {
            let.countDown();
        }
    }

    @Test
    void failsWhatIsUnderWayWhenItCloses() throws IOException {
        CountDownLatch let = new CountDownLatch(1);
        HttpTransport transport = holding(let, HttpOptions.DEFAULT);
        OwnLine line = opened(transport);
        CompletableFuture<byte[]> never = post(transport, "never");
        line.close();
        let.countDown();
        failure(never, FailureKind.UNREACHABLE);
        assertThat(answer(post(transport, "after"))).isEqualTo("after");
    }
}
