package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.net.InetSocketAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Finds where a region takes datagrams. */
final class DatagramAddress {
    private static final String ADVICE = "Send over HTTP, or look at the region's settings of the Dispatcher module.";

    private DatagramAddress() {}

    /**
     * Reads what Info names; a host that cannot be meant is replaced by that of the URL, since a region only advertises the
     * name and listens on all its addresses (seen on a real server).
     */
    static InetSocketAddress of(@Nullable String named, URI url) {
        int colon = named == null ? -1 : named.lastIndexOf(':');
        if (named == null || colon < 0) {
            throw new DispatcherException(FailureKind.UNSUPPORTED, "The region names no address for datagrams.",
                    ADVICE);
        }
        int port = port(named, colon);
        InetSocketAddress viaUrl = new InetSocketAddress(bare(url.getHost()), port);
        String host = bare(named.substring(0, colon));
        return host.isEmpty() || !isUsable(new InetSocketAddress(host, port), viaUrl)
                ? viaUrl
                : new InetSocketAddress(host, port);
    }

    private static int port(String named, int colon) {
        try {
            int port = Integer.parseInt(named.substring(colon + 1).strip());
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException _) {
            // The sentence below says it.
        }
        throw new DispatcherException(
                FailureKind.UNSUPPORTED, "The region names '" + named + "' as its address for datagrams.", ADVICE);
    }

    private static boolean isUsable(InetSocketAddress address, InetSocketAddress viaUrl) {
        if (address.isUnresolved() || address.getAddress().isAnyLocalAddress()) {
            return false;
        }
        return !address.getAddress().isLoopbackAddress() || viaUrl.isUnresolved()
                || viaUrl.getAddress().isLoopbackAddress();
    }

    private static String bare(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host.strip();
    }
}
