package dispatcher.host.export;

import dispatcher.binding.Prim;
import dispatcher.binding.Shape;
import dispatcher.host.prim.PrimAssets;
import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.session.Account;
import dispatcher.host.session.Password;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.CreateBulkObjectsRequest;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.message.remotecontrol.GetObjectPositionRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.message.remotecontrol.ObjectSpecification;
import dispatcher.value.Vector3;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** A built-in region carries many objects and many who watch them. */
@Timeout(120)
class RegionLoadTest {
    private static final int OBJECTS = 10_000;
    private static final int WATCHED = 1_000;
    private static final int BATCH = 1_000;

    @Test
    void tenThousandObjectsAreMovedAndAThousandOfThemWatched() throws InterruptedException {
        try (Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
                Session session = open(region)) {
            List<UUID> ids = create(session);
            Map<UUID, Vector3> told = new ConcurrentHashMap<>();
            Replies.of(session.onUpdate(ids.subList(0, WATCHED),
                    update -> told.put(update.objectId(), update.position())));
            move(session, ids);
            assertThat(Replies.of(session.send(new FindObjectsRequest("^Many$", null, null, null))).objects())
                    .hasSize(OBJECTS);
            assertThat(Replies.of(session.send(new GetObjectPositionRequest(ids.getLast()))).position())
                    .isEqualTo(place(OBJECTS - 1));
            // A datagram may be lost where the receiver is slower than the region; most are not.
            awaitHeard(told);
            assertThat(told.get(told.keySet().iterator().next())).isIn(
                    ids.subList(0, WATCHED).stream().map(id -> place(ids.indexOf(id))).toList());
        }
    }

    private static List<UUID> create(Session session) {
        Prim box = new Prim(Shape.BOX, Prim.DEFAULT_SCALE, Prim.WHITE, 1);
        UUID asset = Replies.of(new PrimAssets(session::send).asset(box));
        List<UUID> ids = IntStream.range(0, OBJECTS).mapToObj(i -> new UUID(0x4000, i + 1L)).toList();
        for (int start = 0; start < OBJECTS; start += BATCH) {
            Replies.of(session.send(new CreateBulkObjectsRequest(ids.subList(start, start + BATCH).stream()
                    .map(id -> new ObjectSpecification(state(id, new Vector3(1, 1, 25)), asset, "Many", null, null))
                    .toList())));
        }
        return ids;
    }

    private static void move(Session session, List<UUID> ids) {
        List<ObjectDynamicsData> updates = new ArrayList<>();
        for (int i = 0; i < OBJECTS; i++) {
            updates.add(state(ids.get(i), place(i)));
        }
        for (int start = 0; start < OBJECTS; start += BATCH) {
            Replies.of(session.send(new BulkDynamicsRequest(updates.subList(start, start + BATCH))));
        }
    }

    private static void awaitHeard(Map<UUID, Vector3> told) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (told.size() < WATCHED * 9 / 10 && System.nanoTime() < deadline) {
            Thread.sleep(10);
        }
        assertThat(told).hasSizeGreaterThanOrEqualTo(WATCHED * 9 / 10);
    }

    private static ObjectDynamicsData state(UUID id, Vector3 place) {
        return new ObjectDynamicsData(id, place, null, null, null);
    }

    private static Vector3 place(int number) {
        return new Vector3(2 + number % 250, 2 + number / 250, 30);
    }

    private static Session open(Region region) {
        var owner = region.options().firstAccount();
        return Session.open(SessionOptions.of(RegionUrl.of(region.url()), Account.of(owner.name()),
                Password.of(owner.password())));
    }
}
