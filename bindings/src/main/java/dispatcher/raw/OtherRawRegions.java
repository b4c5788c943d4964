package dispatcher.raw;

import dispatcher.binding.Dispatcher;
import dispatcher.binding.RegionAddress;
import dispatcher.binding.RegionBinding;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The regions besides its own that an older program may use: those that its dispatcher connects to. Their datagram addresses are
 * known once the program has named their URLs. Safe for use by several threads.
 */
final class OtherRawRegions {
    private final Dispatcher dispatcher;
    private final RegionAddress own;
    private final UUID capability;
    private final Map<RegionBinding, RawRegion> connected = new ConcurrentHashMap<>();

    OtherRawRegions(Dispatcher dispatcher, RegionAddress own, UUID capability) {
        this.dispatcher = dispatcher;
        this.own = own;
        this.capability = capability;
    }

    /** The region with that address; fails with DENIED where the program may not use it. */
    CompletableFuture<RawRegion> region(String address) {
        return connected.values().stream()
                .filter(region -> region.isAt(address))
                .findFirst()
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> connect(address));
    }

    CompletableFuture<Void> close() {
        return CompletableFuture.allOf(connected.values().stream().map(RawRegion::close)
                .toArray(CompletableFuture<?>[]::new));
    }

    private CompletableFuture<RawRegion> connect(String address) {
        return dispatcher.connect(address.strip()).handle((binding, thrown) -> {
            if (thrown != null) {
                throw failure(address, thrown);
            }
            return connected.computeIfAbsent(binding, _ -> new RawRegion(binding, binding.address(), capability));
        });
    }

    private RuntimeException failure(String address, Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : thrown;
        return cause instanceof DispatcherException failure && failure.kind() == FailureKind.DENIED
                ? denied(address)
                : new CompletionException(cause);
    }

    private DispatcherException denied(String address) {
        return new DispatcherException(
                FailureKind.DENIED,
                address + " is not the region that this program is connected to (" + own.url()
                        + (own.datagrams() == null ? "" : ", datagrams to " + own.datagrams()) + ").",
                "Run the program with --region " + address + ", allow it with --allow-region " + address
                        + ", or leave its address out.");
    }
}
