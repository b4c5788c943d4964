package dispatcher.raw;

import dispatcher.binding.Delivery;
import dispatcher.binding.RegionBinding;
import dispatcher.message.Answer;
import dispatcher.message.Request;
import dispatcher.message.dispatcher.CloseEndPointRequest;
import dispatcher.message.dispatcher.CreateEndPointRequest;
import dispatcher.message.dispatcher.CreateEndPointResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers the endpoints that a program made by itself, so that none outlives it. Safe for use by several threads. */
final class EndPoints {
    private final Set<UUID> open = ConcurrentHashMap.newKeySet();

    void note(Request<?> request, Answer answer) {
        if (request instanceof CreateEndPointRequest && answer.response() instanceof CreateEndPointResponse created) {
            open.add(created.endPointId());
        } else if (request instanceof CloseEndPointRequest closed && closed.endPointId() != null) {
            open.remove(closed.endPointId());
        }
    }

    /** Closes those that are left; with them the region drops their subscriptions. Completes when it has answered. */
    CompletableFuture<Void> closeAll(RegionBinding region) {
        List<UUID> left = List.copyOf(open);
        open.clear();
        return CompletableFuture.allOf(left.stream()
                .map(id -> region.call(new CloseEndPointRequest(id), Delivery.SYNC)
                        .exceptionally(_ -> Answer.failure("")))
                .toArray(CompletableFuture<?>[]::new));
    }
}
