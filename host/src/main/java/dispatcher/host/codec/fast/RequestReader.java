package dispatcher.host.codec.fast;

import dispatcher.message.AddressedRequest;
import dispatcher.message.Envelope;
import dispatcher.message.Request;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a request and its envelope. */
final class RequestReader extends FastReader {
    private @Nullable String scene;
    private @Nullable String domain;
    private @Nullable UUID capability;
    private @Nullable Boolean async;

    /** @param left what counts as said where the envelope leaves it out */
    RequestReader(Source in, Reading reading, Envelope left) {
        super(in, reading);
        scene = left.scene();
        domain = left.domain();
        capability = left.capability();
        async = left.async();
    }

    AddressedRequest request(Layout layout) {
        Request<?> request = (Request<?>) message(layout, layout.namesAndEnvelope);
        return new AddressedRequest(request, new Envelope(scene, domain, capability, async));
    }

    @Override
    void other(int number) {
        switch (number) {
            case 0 -> scene = in.text();
            case 1 -> domain = in.text();
            case 2 -> capability = in.id();
            case 3 -> async = in.bool();
            default -> super.other(number);
        }
    }
}
