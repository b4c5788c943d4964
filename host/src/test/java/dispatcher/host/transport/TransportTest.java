package dispatcher.host.transport;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** A server that a test scripts, a transport to it, and afterwards: no buffer left, no connection left. */
abstract class TransportTest {
    static final String JSON = "application/json";

    private final UnpooledByteBufAllocator buffers = new UnpooledByteBufAllocator(true);
    private @Nullable ByteServer server;
    private @Nullable HttpTransport transport;

    ByteServer serve(ByteServer.Talk talk) throws IOException {
        server = new ByteServer(talk);
        return server;
    }

    ByteServer serve(ByteServer made) {
        server = made;
        return made;
    }

    ByteServer server() {
        return requireNonNull(server);
    }

    HttpTransport connect(HttpOptions options) {
        return connect(server().url(), options);
    }

    HttpTransport connect(URI url, HttpOptions options) {
        transport = new HttpTransport(url, options, buffers);
        return transport;
    }

    static CompletableFuture<byte[]> post(HttpTransport transport, String body) {
        return transport.post(body.getBytes(US_ASCII), JSON);
    }

    static String answer(CompletableFuture<byte[]> answer) {
        return new String(answer.orTimeout(60, TimeUnit.SECONDS).join(), US_ASCII);
    }

    static DispatcherException failure(CompletableFuture<byte[]> answer, FailureKind kind) {
        Throwable thrown = catchThrowable(() -> answer.orTimeout(60, TimeUnit.SECONDS).join());
        assertThat(thrown).isInstanceOf(CompletionException.class).hasCauseInstanceOf(DispatcherException.class);
        DispatcherException failure = (DispatcherException) requireNonNull(thrown.getCause());
        assertThat(failure.kind()).as(failure.explanation()).isEqualTo(kind);
        return failure;
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        if (transport != null) {
            transport.close();
        }
        if (server != null) {
            Deadline.await("no connection is left open", () -> server().open() == 0);
            server.close();
        }
        Deadline.await(
                "no buffer is left",
                () -> buffers.metric().usedDirectMemory() == 0 && buffers.metric().usedHeapMemory() == 0);
    }
}
