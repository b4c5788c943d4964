package dispatcher.host.script;

import dispatcher.binding.Dispatcher;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.CreateBulkObjectsRequest;
import dispatcher.message.remotecontrol.CreateObjectResponse;
import dispatcher.message.remotecontrol.DeleteAllObjectsRequest;
import dispatcher.message.remotecontrol.DeleteBulkObjectsRequest;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.message.remotecontrol.ObjectSpecification;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Remembers which objects a script made. Safe for use by several threads. */
final class Creations {
    private final Set<UUID> objects = new LinkedHashSet<>();

    /** Takes note of a request and of what it was answered; null where it failed. */
    synchronized void note(Request<?> request, @Nullable Response response) {
        if (response instanceof CreateObjectResponse created) {
            objects.add(created.objectId());
        } else if (response != null) {
            noteDone(request);
        }
    }

    /** The objects that were made and not deleted again, oldest first. */
    synchronized List<UUID> objects() {
        return List.copyOf(objects);
    }

    /** Deletes them. */
    void delete(Dispatcher dispatcher) {
        List<UUID> left = objects();
        if (!left.isEmpty()) {
            dispatcher.await(dispatcher.send(new DeleteBulkObjectsRequest(left)));
        }
    }

    private void noteDone(Request<?> request) {
        switch (request) {
            case CreateBulkObjectsRequest bulk when bulk.objects() != null -> bulk.objects().forEach(this::add);
            case DeleteObjectRequest deleted when deleted.objectId() != null -> objects.remove(deleted.objectId());
            case DeleteBulkObjectsRequest deleted when deleted.objectIds() != null ->
                deleted.objectIds().forEach(objects::remove);
            case DeleteAllObjectsRequest _ -> objects.clear();
            default -> {}
        }
    }

    private void add(ObjectSpecification specification) {
        ObjectDynamicsData data = specification.objectData();
        if (data != null && data.objectId() != null) {
            objects.add(Objects.requireNonNull(data.objectId()));
        }
    }
}
