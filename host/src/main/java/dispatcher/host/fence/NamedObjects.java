package dispatcher.host.fence;

import dispatcher.message.Request;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.DeleteBulkObjectsRequest;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.remotecontrol.GetAssetFromObjectRequest;
import dispatcher.message.remotecontrol.MessageObjectRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.message.remotecontrol.SetObjectRotationRequest;
import dispatcher.message.remotecontrol.SetPartColorRequest;
import dispatcher.message.remotecontrol.SetPartPositionRequest;
import dispatcher.message.remotecontrol.SetPartRotationRequest;
import dispatcher.message.remotecontrol.SetPartScaleRequest;
import dispatcher.message.simulator.TouchObjectRequest;
import dispatcher.value.Ids;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The objects that a request of {@link Effect#CHANGES_OBJECTS} names. */
final class NamedObjects {
    private NamedObjects() {}

    static Stream<UUID> in(Request<?> request) {
        return switch (request) {
            case SetObjectPositionRequest one -> one(one.objectId());
            case SetObjectRotationRequest one -> one(one.objectId());
            case SetPartPositionRequest one -> one(one.objectId());
            case SetPartRotationRequest one -> one(one.objectId());
            case SetPartScaleRequest one -> one(one.objectId());
            case SetPartColorRequest one -> one(one.objectId());
            case MessageObjectRequest one -> one(one.objectId());
            case DeleteObjectRequest one -> one(one.objectId());
            case GetAssetFromObjectRequest one -> one(one.objectId());
            case TouchObjectRequest one -> one(one.objectId());
            case DeleteBulkObjectsRequest many -> Places.elements(many.objectIds());
            case BulkDynamicsRequest many -> Places.elements(many.updates()).map(ObjectDynamicsData::objectId)
                    .flatMap(NamedObjects::one);
            default -> throw new AssertionError("A request without a row: " + request.getClass());
        };
    }

    private static Stream<UUID> one(@Nullable UUID object) {
        return Stream.of(Objects.requireNonNullElse(object, Ids.ZERO));
    }
}
