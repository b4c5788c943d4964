package dispatcher.host.script;

import dispatcher.binding.Delivery;
import dispatcher.binding.Dispatcher;
import dispatcher.binding.Prim;
import dispatcher.binding.Shape;
import dispatcher.host.session.Session;
import dispatcher.message.remotecontrol.CreateBulkObjectsRequest;
import dispatcher.message.remotecontrol.GetObjectPositionRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.message.remotecontrol.ObjectSpecification;
import dispatcher.swarm.Dynamics;
import dispatcher.swarm.Swarm;
import dispatcher.swarm.Swarm.Batch;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Many objects that move, over the wire. */
class SwarmRunTest extends RunTestBase {
    private static final int OBJECTS = 5_000;

    @Test
    void fiveThousandObjectsAreWhereTheSwarmHasMovedThem() {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(OBJECTS).toList();
        assertThat(run(script -> {
            create(script, ids);
            Swarm swarm = new Swarm(ids, 0.1, 100);
            Dynamics now = new Dynamics(OBJECTS);
            place(now, 0);
            assertThat(flush(script, swarm, now)).isEqualTo(OBJECTS);
            assertThat(flush(script, swarm, now)).as("nothing has moved").isZero();
            place(now, 1);
            assertThat(flush(script, swarm, now)).isEqualTo(OBJECTS / 2);
        })).as(this::said).isEqualTo(new Ending.Finished(0));
        assertPositions(ids);
    }

    private static void create(Dispatcher script, List<UUID> ids) {
        UUID asset = get(script.asset(new Prim(Shape.BOX, Prim.DEFAULT_SCALE, Prim.WHITE, 1)));
        for (int start = 0; start < OBJECTS; start += 500) {
            get(script.send(new CreateBulkObjectsRequest(ids.subList(start, start + 500).stream()
                    .map(id -> new ObjectSpecification(new ObjectDynamicsData(id, Vector3.ZERO, null, null, null),
                            asset, "Bird", null, null))
                    .toList())));
        }
    }

    /** Every second one stays where it is. */
    private static void place(Dynamics now, int round) {
        for (int i = 0; i < OBJECTS; i++) {
            Vector3 place = place(i, round);
            now.positions()[i * 3] = (float) place.x();
            now.positions()[i * 3 + 1] = (float) place.y();
            now.positions()[i * 3 + 2] = (float) place.z();
        }
    }

    private static Vector3 place(int object, int round) {
        return new Vector3(object % 250 + 0.5, object / 250 + 1.25, 30 + (object % 2 == 0 ? round : 0));
    }

    private static int flush(Dispatcher script, Swarm swarm, Dynamics now) {
        List<Batch> batches = swarm.due(now, System.nanoTime());
        get(CompletableFuture.allOf(batches.stream().map(batch -> script.call(batch.request(), Delivery.SYNC))
                .toArray(CompletableFuture[]::new)));
        return batches.stream().mapToInt(Batch::size).sum();
    }

    /** As somebody else sees it, by a session of its own. */
    private void assertPositions(List<UUID> ids) {
        try (Session session = Session.open(options(region))) {
            for (int start = 0; start < OBJECTS; start += 1_000) {
                List<CompletableFuture<Vector3>> found = ids.subList(start, start + 1_000).stream().map(
                        id -> session.send(new GetObjectPositionRequest(id)).thenApply(answer -> answer.position()))
                        .toList();
                for (int i = 0; i < found.size(); i++) {
                    assertThat(get(found.get(i))).as("object %d", start + i).isEqualTo(place(start + i, 1).single());
                }
            }
        }
    }
}
