package dispatcher.host.session;

import dispatcher.message.Answer;
import dispatcher.message.Callback;
import dispatcher.message.Envelope;
import dispatcher.message.Request;
import java.net.URI;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Is told what sessions send and hear, capabilities and digests of passwords among it. Is called by several threads, also by those of
 * the network: it must be quick, and must neither wait nor throw.
 */
public interface Tap {
    /**
     * A request goes out.
     *
     * @return is told once how it ends: the answer, or what went wrong
     */
    BiConsumer<@Nullable Answer, @Nullable Throwable> sent(Sent sent);

    /** A callback came. */
    void heard(URI region, Callback callback);

    /** How a request travels. */
    enum Way {
        JSON, BSON, DATAGRAM
    }

    /**
     * A request on its way.
     *
     * @param region the region's whole URL
     * @param call the call of a script that it is a part of, see {@link dispatcher.binding.CallScope}; null where the session sends it by itself
     */
    record Sent(URI region, Way way, Request<?> request, Envelope envelope, @Nullable String call) {}
}
