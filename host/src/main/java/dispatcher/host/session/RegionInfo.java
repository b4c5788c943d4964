package dispatcher.host.session;

import dispatcher.host.codec.Encoding;
import dispatcher.host.transport.HttpOptions;
import dispatcher.host.transport.HttpTransport;
import dispatcher.message.dispatcher.InfoResponse;
import java.net.URI;

/** Asks a region what it offers, without a user. */
public final class RegionInfo {
    private RegionInfo() {}

    /**
     * Asks and waits for the answer.
     *
     * @throws dispatcher.failure.DispatcherException UNREACHABLE, TIMED_OUT, BAD_ANSWER: no region answers there
     */
    public static InfoResponse ask(URI url, Encoding encoding, HttpOptions http) {
        try (HttpTransport transport = new HttpTransport(url, http)) {
            return Opening.info(new Wire(transport, encoding, url, null), url);
        }
    }
}
