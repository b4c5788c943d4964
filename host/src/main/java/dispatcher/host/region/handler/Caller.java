package dispatcher.host.region.handler;

import dispatcher.host.region.request.Refusal;
import dispatcher.host.region.security.Account;
import dispatcher.host.region.security.Capability;
import java.net.InetAddress;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a request. Immutable.
 *
 * @param address where it came from
 * @param capability what lets them in; null where the region asks for none and none was given
 * @param scene the scene that they name
 */
public record Caller(InetAddress address, @Nullable Capability capability, @Nullable String scene) {
    Capability requireCapability() {
        if (capability == null) {
            throw Refusal.fatal("This message needs a capability.");
        }
        return capability;
    }

    Account user() {
        return requireCapability().account();
    }

    UUID userId() {
        return user().id();
    }
}
