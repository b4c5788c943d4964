package dispatcher.host.session;

import dispatcher.binding.CallScope;
import dispatcher.failure.DispatcherException;
import dispatcher.host.codec.Codec;
import dispatcher.host.codec.Encoding;
import dispatcher.host.transport.HttpTransport;
import dispatcher.message.AddressedRequest;
import dispatcher.message.Answer;
import dispatcher.message.Callback;
import dispatcher.message.Envelope;
import dispatcher.message.Request;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One request, one answer: the codec and the transport put together, and whoever listens is told. */
final class Wire {
    private final HttpTransport transport;
    private final Encoding encoding;
    private final Codec codec;
    private final URI region;
    private final @Nullable Tap tap;

    /** @param tap is told what goes out and comes back; null: nobody is */
    Wire(HttpTransport transport, Encoding encoding, URI region, @Nullable Tap tap) {
        this.transport = transport;
        this.encoding = encoding;
        this.codec = encoding.codec();
        this.region = region;
        this.tap = tap;
    }

    /** The region's answer, whether it succeeded or not. */
    CompletableFuture<Answer> ask(Request<?> request, Envelope envelope) {
        return ask(request, envelope, null);
    }

    /** As above, for a part of a script's call, see {@link #call}. */
    CompletableFuture<Answer> ask(Request<?> request, Envelope envelope, @Nullable String call) {
        AddressedRequest addressed = new AddressedRequest(request, envelope);
        return told(encoding == Encoding.JSON ? Tap.Way.JSON : Tap.Way.BSON, addressed, call, () -> post(addressed));
    }

    private CompletableFuture<Answer> post(AddressedRequest request) {
        try {
            byte[] body = codec.encode(request);
            return transport.post(body, encoding.contentType()).thenApply(codec::decodeAnswer)
                    .thenApply(answer -> withoutSecret(answer, request.envelope().capability()));
        } catch (DispatcherException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    /** A region's words are told to people, and must not repeat the capability to them. */
    private static Answer withoutSecret(Answer answer, @Nullable UUID capability) {
        if (capability == null || answer.text().isEmpty() || !answer.text().contains(capability.toString())) {
            return answer;
        }
        return new Answer(answer.success(), answer.text().replace(capability.toString(), "[hidden]"),
                answer.response());
    }

    /** Sends a request, and tells whoever listens of it and of its answer. */
    CompletableFuture<Answer> told(Tap.Way way, AddressedRequest request, @Nullable String call,
            Supplier<CompletableFuture<Answer>> sending) {
        if (tap == null) {
            return sending.get();
        }
        var ended = tap.sent(new Tap.Sent(region, way, request.request(), request.envelope(), call));
        return sending.get().whenComplete(ended);
    }

    /** The script's call for which the present thread works; null where there is none, or nobody listens. */
    @Nullable
    String call() {
        return tap == null ? null : CallScope.current();
    }

    /** A callback came. */
    void heard(Callback callback) {
        if (tap != null) {
            tap.heard(region, callback);
        }
    }
}
