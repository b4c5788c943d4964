package dispatcher.raw;

import dispatcher.message.dispatcher.CreateEndPointRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.nio.channels.DatagramChannel;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the host name that a program wants callbacks at into the address that the region accepts: the region takes literal addresses
 * only, and only the one that the request comes from (seen on a real server).
 */
final class CallbackHosts {
    private static final Pattern LITERAL = Pattern.compile("[0-9.]*|.*:.*|0[xX]\\p{XDigit}*");

    private final URI region;

    CallbackHosts(URI region) {
        this.region = region;
    }

    /** The same request with an address in the place of a name; as it is where it names no host of this machine's knowledge. */
    CreateEndPointRequest resolve(CreateEndPointRequest request) {
        String host = request.callbackHost();
        return host == null || LITERAL.matcher(host).matches()
                ? request
                : new CreateEndPointRequest(request.lifeSpan(), addressOf(host), request.callbackPort());
    }

    private String addressOf(String name) {
        try {
            InetAddress named = InetAddress.getByName(name);
            InetAddress ours = isOurs(named) ? towardsRegion() : null;
            return (ours == null ? named : ours).getHostAddress();
        } catch (IOException _) {
            return name;
        }
    }

    private static boolean isOurs(InetAddress address) throws IOException {
        return address.isLoopbackAddress() || NetworkInterface.getByInetAddress(address) != null;
    }

    /** The address of this machine from which the region is reached; null where the region's own name is not known. */
    private @Nullable InetAddress towardsRegion() throws IOException {
        InetSocketAddress target = new InetSocketAddress(region.getHost(), Math.max(region.getPort(), 1));
        if (target.isUnresolved()) {
            return null;
        }
        try (DatagramChannel probe = DatagramChannel.open()) {
            // A datagram socket sends nothing when it is connected; the system only chooses the way.
            probe.connect(target);
            return ((InetSocketAddress) probe.getLocalAddress()).getAddress();
        }
    }
}
