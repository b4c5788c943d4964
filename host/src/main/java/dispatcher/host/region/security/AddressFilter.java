package dispatcher.host.region.security;

import dispatcher.host.region.config.Directives;
import java.net.InetAddress;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which addresses may talk to the region at all. Immutable, safe for use by several threads. */
public final class AddressFilter {
    private final boolean on;
    private final @Nullable Pattern acceptable;

    public AddressFilter(Directives directives) {
        on = directives.useIpAddressFiltering();
        String pattern = directives.acceptableIpAddressPattern();
        acceptable = pattern == null ? null : Pattern.compile(pattern);
    }

    /** Everybody where the filter is off; nobody where it is on and has no pattern. */
    public boolean accepts(InetAddress address) {
        return !on || acceptable != null && acceptable.matcher(address.getHostAddress()).find();
    }
}
