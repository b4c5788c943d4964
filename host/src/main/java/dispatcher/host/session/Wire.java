package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import dispatcher.host.codec.Codec;
import dispatcher.host.codec.Encoding;
import dispatcher.host.transport.HttpTransport;
import dispatcher.message.AddressedRequest;
import dispatcher.message.Answer;
import dispatcher.message.Envelope;
import dispatcher.message.Request;
import java.util.concurrent.CompletableFuture;

/** One request, one answer: the codec and the transport put together. */
final class Wire {
    private final HttpTransport transport;
    private final Encoding encoding;
    private final Codec codec;

    Wire(HttpTransport transport, Encoding encoding) {
        this.transport = transport;
        this.encoding = encoding;
        this.codec = encoding.codec();
    }

    /** The region's answer, whether it succeeded or not. */
    CompletableFuture<Answer> ask(Request<?> request, Envelope envelope) {
        try {
            byte[] body = codec.encode(new AddressedRequest(request, envelope));
            return transport.post(body, encoding.contentType()).thenApply(codec::decodeAnswer);
        } catch (DispatcherException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}
