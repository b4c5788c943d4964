package dispatcher.host.fence;

import dispatcher.message.remotecontrol.CreateBulkObjectsRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.message.remotecontrol.ObjectSpecification;
import dispatcher.value.Ids;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Many objects to make.
 *
 * @param request names the id of each
 * @param ids all ids
 * @param chosen those that the script chose
 * @param size how many objects may be made
 */
record Batch(CreateBulkObjectsRequest request, Set<UUID> ids, Set<UUID> chosen, int size) {
    static Batch of(CreateBulkObjectsRequest wanted) {
        if (wanted.objects() == null) {
            return new Batch(wanted, Set.of(), Set.of(), 0);
        }
        List<ObjectSpecification> objects = wanted.objects().stream().map(Batch::identified).toList();
        Set<UUID> chosen = new HashSet<>(ids(wanted.objects()));
        chosen.remove(Ids.ZERO);
        return new Batch(new CreateBulkObjectsRequest(objects), ids(objects), chosen, objects.size());
    }

    private static Set<UUID> ids(List<ObjectSpecification> objects) {
        return Places.elements(objects).map(ObjectSpecification::objectData)
                .filter(data -> data != null && data.objectId() != null)
                .map(ObjectDynamicsData::objectId).collect(Collectors.toSet());
    }

    private static ObjectSpecification identified(ObjectSpecification one) {
        // A program may write a list with holes; the region refuses it.
        ObjectDynamicsData data = one == null ? null : one.objectData();
        if (data == null || data.objectId() != null && !data.objectId().equals(Ids.ZERO)) {
            return one;
        }
        return new ObjectSpecification(new ObjectDynamicsData(UUID.randomUUID(), data.position(), data.velocity(),
                data.acceleration(), data.rotation()), one.assetId(), one.name(), one.description(),
                one.startParameter());
    }
}
