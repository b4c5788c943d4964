package dispatcher.host.fence;

import dispatcher.binding.RegionBinding;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Which objects a region has. */
record Presence(RegionBinding region) {
    /** Those of some objects that are there. */
    CompletableFuture<Set<UUID>> of(Collection<UUID> wanted) {
        if (wanted.isEmpty()) {
            return CompletableFuture.completedFuture(Set.of());
        }
        return region.send(new FindObjectsRequest(null, null, null, null)).thenApply(found -> {
            Set<UUID> there = new HashSet<>(found.objects());
            there.retainAll(Set.copyOf(wanted));
            return there;
        });
    }
}
