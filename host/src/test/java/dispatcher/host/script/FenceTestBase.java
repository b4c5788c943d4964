package dispatcher.host.script;

import dispatcher.binding.Delivery;
import dispatcher.binding.Dispatcher;
import dispatcher.binding.Prim;
import dispatcher.binding.RegionBinding;
import dispatcher.binding.Shape;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.fence.Box;
import dispatcher.host.fence.Fence;
import dispatcher.host.prim.PrimAssets;
import dispatcher.host.session.Session;
import dispatcher.message.Request;
import dispatcher.message.remotecontrol.CreateBulkObjectsRequest;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import dispatcher.message.remotecontrol.GetObjectPartsRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.message.remotecontrol.ObjectSpecification;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.assertThat;

/** Scripts behind fences, and what stands in the region beside them. */
abstract class FenceTestBase extends RunTestBase {
    static final Vector3 PLACE = new Vector3(10, 20, 30);
    static final Vector3 OUTSIDE = new Vector3(100, 20, 30);
    static final Box BOX = new Box(new Vector3(0, 0, 20), new Vector3(64, 64, 60));
    static final Fence OWN = new Fence(Set.of(), Set.of(), false, true, Integer.MAX_VALUE, null);

    void fenced(Fence by, Consumer<Dispatcher> main) {
        fence = by;
        assertThat(run(main)).as(this::said).isEqualTo(new Ending.Finished(0));
    }

    static DispatcherException denied(ThrowingCallable call) {
        DispatcherException failure = failure(call);
        assertThat(failure.kind()).as(failure.explanation()).isEqualTo(FailureKind.DENIED);
        return failure;
    }

    static DispatcherException denied(RegionBinding in, Request<?> request) {
        return denied(() -> get(in.call(request, Delivery.SYNC)));
    }

    /** An object of somebody else. */
    UUID victim() {
        try (Session session = Session.open(options(region))) {
            UUID id = UUID.randomUUID();
            UUID asset = asset(session);
            get(session.send(new CreateObjectRequest("House", null, null, PLACE, null, null, asset, id)));
            return id;
        }
    }

    static UUID asset(Session session) {
        return get(new PrimAssets(session::send).asset(new Prim(Shape.BOX, Prim.DEFAULT_SCALE, Prim.WHITE, 1)));
    }

    static UUID shape(RegionBinding in) {
        return get(in.asset(new Prim(Shape.BOX, Prim.DEFAULT_SCALE, Prim.WHITE, 1)));
    }

    /** All that can be seen of an object, as somebody else sees it. */
    List<Object> sight(UUID object) {
        try (Session session = Session.open(options(region))) {
            return List.of(get(session.send(new GetObjectDataRequest(object))),
                    get(session.send(new GetObjectPartsRequest(object))));
        }
    }

    static CreateBulkObjectsRequest bulk(UUID asset, UUID... ids) {
        return new CreateBulkObjectsRequest(Stream.of(ids)
                .map(id -> new ObjectSpecification(new ObjectDynamicsData(id, PLACE, null, null, null), asset, "Many",
                        null, null))
                .toList());
    }
}
