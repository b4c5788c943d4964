package dispatcher.host.script;

import dispatcher.binding.Delivery;
import dispatcher.binding.Dispatcher;
import dispatcher.binding.RegionBinding;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.fence.Fence;
import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.session.Session;
import dispatcher.message.Answer;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.DeleteBulkObjectsRequest;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.value.Ids;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How many objects a fence lets a script have, over sockets. */
class FenceObjectsTest extends FenceTestBase {
    @Test
    void thereAreNoMoreObjectsThanAllowed() {
        victim();
        fenced(new Fence(Set.of(), Set.of(), false, false, 5, null), script -> {
            UUID asset = shape(script);
            UUID twice = UUID.randomUUID();
            UUID first = box(script, "First", PLACE);
            // The region makes what comes before the id that is there already.
            assertThat(failure(() -> get(script.send(bulk(asset, twice, twice)))).kind())
                    .isEqualTo(FailureKind.REFUSED);
            assertThat(denied(script, bulk(asset, Ids.ZERO, Ids.ZERO, Ids.ZERO, Ids.ZERO)).getMessage())
                    .isEqualTo("The fence allows 5 objects at once: there are 2, and 4 more were wanted.");
            get(script.call(bulk(asset, Ids.ZERO, Ids.ZERO), Delivery.DATAGRAM));
            box(script, "Fifth", PLACE);
            denied(() -> box(script, "Sixth", PLACE));
            denied(() -> get(script.call(bulk(asset, Ids.ZERO), Delivery.ASYNC)));
            assertThat(found(script)).hasSize(6);
            get(script.call(new DeleteObjectRequest(first), Delivery.ASYNC));
            box(script, "Fifth again", PLACE);
            denied(() -> box(script, "Sixth", PLACE));
        });
    }

    /** The same ids are deleted and made again without waiting, so that answers come in any order. */
    @Test
    void idsThatAreUsedAgainAreCountedEachTime() {
        fenced(new Fence(Set.of(), Set.of(), false, true, 4, null), script -> {
            UUID asset = shape(script);
            List<UUID> ids = Stream.generate(UUID::randomUUID).limit(6).toList();
            List<CompletableFuture<Answer>> all = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                UUID id = ids.get(i % ids.size());
                all.add(script.call(i % 3 == 0
                        ? new CreateObjectRequest("One", null, null, PLACE, null, null, asset, id)
                        : bulk(asset, id), Delivery.values()[i % 2]));
                all.add(script.call(new DeleteObjectRequest(id), Delivery.values()[i % 3]));
            }
            all.forEach(each -> each.handle((_, _) -> null).join());
            fill(script, 4);
            get(script.send(new DeleteBulkObjectsRequest(found(script))));
        });
        assertThat(objects(region)).isEmpty();
    }

    /** Makes objects until the fence allows no more; what was sent without an answer may still come and take room, or make it. */
    private static void fill(Dispatcher script, int most) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        boolean full = false;
        while (!full) {
            assertThat(System.nanoTime()).as("time until there are as many as may be").isLessThan(deadline);
            try {
                box(script, "More", PLACE);
            } catch (DispatcherException failure) {
                assertThat(failure.kind()).as(failure.explanation()).isEqualTo(FailureKind.DENIED);
                full = found(script).size() == most;
            }
            assertThat(found(script).size()).isLessThanOrEqualTo(most);
        }
    }

    @Test
    void whatOthersDeleteMakesRoom() {
        fenced(new Fence(Set.of(), Set.of(), false, true, 2, null), script -> {
            UUID lamp = box(script, "Lamp", PLACE);
            box(script, "Lamp", PLACE);
            try (Session session = Session.open(options(region))) {
                get(session.send(new DeleteObjectRequest(lamp)));
            }
            box(script, "Lamp", PLACE);
            assertThat(found(script)).hasSize(2);
        });
    }

    @Test
    void objectsInAllRegionsCount() {
        Region other = region(RegionOptions.standard().withScene("Other Region").withPort(0).withUdpPort(0));
        allowed.put("other", options(other));
        fenced(new Fence(Set.of(), Set.of(), false, true, 2, null), script -> {
            RegionBinding there = get(script.connect("other"));
            UUID buoy = box(there, "Buoy", PLACE);
            box(script, "Lamp", PLACE);
            denied(() -> box(script, "Lamp", PLACE));
            denied(() -> box(there, "Buoy", PLACE));
            denied(script, new DeleteObjectRequest(buoy));
            get(there.send(new DeleteObjectRequest(buoy)));
            box(script, "Lamp", PLACE);
        });
    }

    @Test
    void manyRequestsAtOnceDoNotMakeMoreObjects() {
        fenced(new Fence(Set.of(), Set.of(), false, true, 50, null), script -> {
            UUID asset = shape(script);
            List<CompletableFuture<?>> all = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                all.add(script.call(i % 2 == 0
                        ? bulk(asset, Ids.ZERO, UUID.randomUUID())
                        : new CreateObjectRequest("One", null, null, PLACE, null, null, asset, null),
                        Delivery.values()[i % 3]));
            }
            all.forEach(each -> each.handle((_, _) -> null).join());
            assertThat(found(script)).hasSizeBetween(49, 50);
        });
    }
}
