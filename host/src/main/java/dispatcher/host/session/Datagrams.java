package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import dispatcher.host.codec.Encoding;
import dispatcher.host.transport.DatagramSender;
import dispatcher.message.AddressedRequest;
import dispatcher.message.Answer;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import dispatcher.message.Success;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

import static java.util.concurrent.CompletableFuture.completedFuture;

/** Sends requests as datagrams; opens its socket for the first one. Safe for use by several threads. */
final class Datagrams {
    private final Supplier<InetSocketAddress> target;
    private final AuthorizedCalls calls;
    private final Capability capability;
    private final Wire wire;
    private @Nullable CompletableFuture<DatagramSender> sender;

    Datagrams(Supplier<InetSocketAddress> target, AuthorizedCalls calls, Capability capability, Wire wire) {
        this.target = target;
        this.calls = calls;
        this.capability = capability;
        this.wire = wire;
    }

    /** Hands a request to the network; "queued" is all that can be said of it. A region takes datagrams as JSON only. */
    CompletableFuture<Answer> send(Request<?> request) {
        String call = wire.call();
        return capability.current()
                .thenCompose(id -> send(new AddressedRequest(request, calls.envelope(request, id, null)), call));
    }

    private CompletableFuture<Answer> send(AddressedRequest request, @Nullable String call) {
        return wire.told(Tap.Way.DATAGRAM, request, call, () -> completedFuture(request)
                .thenApply(Encoding.JSON.codec()::encode)
                .thenCompose(text -> sender().thenCompose(opened -> opened.send(text)))
                .thenApply(_ -> new Answer(Success.QUEUED, "", new ResponseBase())));
    }

    /** They may have to go elsewhere from now on. */
    synchronized void renew() {
        close();
        sender = null;
    }

    synchronized void close() {
        if (sender != null) {
            sender.thenAccept(DatagramSender::close);
        }
    }

    private synchronized CompletableFuture<DatagramSender> sender() {
        if (sender == null || sender.isCompletedExceptionally()) {
            sender = open();
        }
        return sender;
    }

    private CompletableFuture<DatagramSender> open() {
        try {
            return completedFuture(target.get()).thenCompose(DatagramSender::open);
        } catch (DispatcherException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}
