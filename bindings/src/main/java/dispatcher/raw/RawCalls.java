package dispatcher.raw;

import dispatcher.binding.Dispatcher;
import dispatcher.binding.RegionAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Carries out whole messages as a program wrote them, over the binding. The region's refusals, and those that a real server would
 * give before a handler is asked, come back as answers; only what never got an answer fails. Safe for use by several threads.
 */
public final class RawCalls {
    /** Programs look at the expiry of what they are given as a capability; ours is good while they run. */
    private static final Duration STAND_IN_LIFE = Duration.ofDays(3650);

    private final UUID capability = UUID.randomUUID();
    private final Dispatcher dispatcher;
    private final RegionAddress address;
    private final RawRegion own;
    private final OtherRawRegions others;

    /** @param address where programs reach the dispatcher's own region; another one only if the dispatcher connects to it */
    public RawCalls(Dispatcher dispatcher, RegionAddress address) {
        this.dispatcher = dispatcher;
        this.address = address;
        this.own = new RawRegion(dispatcher, address, capability);
        this.others = new OtherRawRegions(dispatcher, address, capability);
    }

    /** The capability that the program is shown: good here only, as long as the program runs. */
    public UUID capability() {
        return capability;
    }

    /** The environment variables in which such programs look for their region. */
    public Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("OS_REMOTECONTROL_URL", address.url().toString());
        variables.put("OS_REMOTECONTROL_SCENE", dispatcher.scene());
        variables.put("OS_REMOTECONTROL_CAP",
                capability() + ":" + Instant.now().plus(STAND_IN_LIFE).getEpochSecond());
        if (address.datagrams() != null) {
            variables.put("OS_REMOTECONTROL_UDP", address.datagrams());
        }
        return variables;
    }

    /** Completes where an address is that of a region that the program may use; fails with DENIED where it is another. */
    public CompletableFuture<Void> checkAddress(String wanted) {
        return region(wanted).thenAccept(_ -> {});
    }

    /**
     * Carries out one message.
     *
     * @param message the message with {@code $type} and the envelope
     * @param wanted where the program wants to send it; null: to its region
     * @param datagram whether it goes as a datagram, without any answer
     * @return the answer with {@code _Success} and {@code _Message}, as a real server writes it
     */
    public CompletableFuture<Map<String, @Nullable Object>> call(
            Map<?, ?> message, @Nullable String wanted, boolean datagram) {
        return region(wanted).thenCompose(region -> region.call(message, datagram)).thenApply(ServerAnswer::of);
    }

    /** Takes back from the regions what the program left there; completes when they have answered. */
    public CompletableFuture<Void> close() {
        return CompletableFuture.allOf(own.close(), others.close());
    }

    private CompletableFuture<RawRegion> region(@Nullable String wanted) {
        return wanted == null || own.isAt(wanted) ? CompletableFuture.completedFuture(own) : others.region(wanted);
    }
}
