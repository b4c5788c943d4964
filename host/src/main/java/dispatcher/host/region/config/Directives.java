package dispatcher.host.region.config;

import org.jspecify.annotations.Nullable;

/**
 * The real server's directives, by their own names and with their own defaults. Immutable.
 *
 * @param hostAddress the address that Info tells; null: the one that the region listens on
 * @param httpPath the path of requests, with its slash at the end
 * @param maxInterPingTime the shortest life of an endpoint, ms
 * @param maxAsyncThreads how many asynchronous requests are worked on at once
 * @param useAuthentication whether requests need a capability
 * @param useIpAddressFiltering whether only some addresses may talk to the region
 * @param acceptableIpAddressPattern a regular expression, found anywhere in an address; null: nobody
 * @param grantEstateManagersAccess whether the estate's managers may have capabilities
 * @param grantGridManagersAccess whether users of a high level may have capabilities
 * @param gridManagerAccessLevel which level is high
 * @param maxLifeSpan the longest unused life of a capability, s
 * @param remoteControl whether the RemoteControl messages are handled
 * @param remoteControlDomain the domain that they are handled in
 */
public record Directives(@Nullable String hostAddress, String httpPath, int maxInterPingTime, int maxAsyncThreads,
        boolean useAuthentication, boolean useIpAddressFiltering, @Nullable String acceptableIpAddressPattern,
        boolean grantEstateManagersAccess, boolean grantGridManagersAccess, int gridManagerAccessLevel, int maxLifeSpan,
        boolean remoteControl, String remoteControlDomain) {
    /** As the real server has them where its file says nothing. */
    public static Directives standard() {
        return new Directives(null, "/Dispatcher/", 3000, 2, true, false, null, true, false, 256, 300, true,
                "RemoteControl");
    }
}
