package dispatcher.host.script;

import dispatcher.binding.RegionBinding;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.CreateBulkObjectsRequest;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.CreateObjectResponse;
import dispatcher.message.remotecontrol.DeleteBulkObjectsRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.message.remotecontrol.ObjectSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Remembers which objects a script made, so that they can be deleted at its end. Safe for use by several threads. */
final class Creations {
    private static final long PATIENCE_SECONDS = 5;

    private final Set<UUID> objects = new LinkedHashSet<>();
    private final Set<CompletableFuture<?>> underWay = new HashSet<>();

    /** Follows a request to its end. */
    synchronized <T> CompletableFuture<T> follow(Request<?> request, CompletableFuture<T> answer) {
        if (request instanceof CreateBulkObjectsRequest bulk && bulk.objects() != null) {
            bulk.objects().forEach(this::note);
        }
        if (request instanceof CreateObjectRequest || request instanceof CreateBulkObjectsRequest) {
            underWay.add(answer);
            answer.whenComplete((_, _) -> ended(answer));
        }
        return answer;
    }

    /** Takes note of an answer. */
    synchronized void answered(Response response) {
        if (response instanceof CreateObjectResponse created) {
            objects.add(created.objectId());
        }
    }

    /** Deletes what was made, also by requests that are still under way; what is gone already is no matter. */
    void delete(RegionBinding region) {
        awaitThoseUnderWay();
        List<UUID> made = made();
        if (!made.isEmpty()) {
            Results.await(region.send(new DeleteBulkObjectsRequest(made)));
        }
    }

    /** The same request with an id for each object, since its answer will not tell. */
    static CreateBulkObjectsRequest identified(CreateBulkObjectsRequest bulk) {
        return bulk.objects() == null
                ? bulk
                : new CreateBulkObjectsRequest(bulk.objects().stream().map(Creations::identified).toList());
    }

    private static ObjectSpecification identified(ObjectSpecification one) {
        ObjectDynamicsData data = one.objectData();
        if (data == null || data.objectId() != null) {
            return one;
        }
        return new ObjectSpecification(new ObjectDynamicsData(UUID.randomUUID(), data.position(), data.velocity(),
                data.acceleration(), data.rotation()), one.assetId(), one.name(), one.description(),
                one.startParameter());
    }

    private synchronized List<UUID> made() {
        return List.copyOf(objects);
    }

    private synchronized void ended(CompletableFuture<?> answer) {
        underWay.remove(answer);
    }

    private void note(ObjectSpecification specification) {
        ObjectDynamicsData data = specification.objectData();
        if (data != null && data.objectId() != null) {
            objects.add(Objects.requireNonNull(data.objectId()));
        }
    }

    private void awaitThoseUnderWay() {
        List<CompletableFuture<?>> waiting;
        synchronized (this) {
            waiting = new ArrayList<>(underWay);
        }
        CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new)).exceptionally(_ -> null)
                .completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
