package dispatcher.host.script;

import dispatcher.binding.Delivery;
import dispatcher.binding.Dispatcher;
import dispatcher.binding.Prim;
import dispatcher.binding.RegionBinding;
import dispatcher.binding.Shape;
import dispatcher.binding.Watch;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.fence.Box;
import dispatcher.host.fence.Fence;
import dispatcher.host.fence.FilledRequests;
import dispatcher.host.prim.PrimAssets;
import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.session.Session;
import dispatcher.message.Answer;
import dispatcher.message.Messages;
import dispatcher.message.Request;
import dispatcher.message.Success;
import dispatcher.message.remotecontrol.AddAssetRequest;
import dispatcher.message.remotecontrol.AssetData;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.CreateBulkObjectsRequest;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.DeleteAllObjectsRequest;
import dispatcher.message.remotecontrol.DeleteBulkObjectsRequest;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.message.remotecontrol.GetAssetFromObjectRequest;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import dispatcher.message.remotecontrol.GetObjectPartsRequest;
import dispatcher.message.remotecontrol.MessageObjectRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.message.remotecontrol.ObjectSpecification;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.message.remotecontrol.SetPartPositionRequest;
import dispatcher.message.remotecontrol.SetPartScaleRequest;
import dispatcher.message.remotecontrol.SetSunParametersRequest;
import dispatcher.message.remotecontrol.SetTerrainHeightRequest;
import dispatcher.value.Ids;
import dispatcher.value.Vector3;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a fence lets through to a region, over sockets. */
class FenceTest extends RunTestBase {
    private static final Vector3 PLACE = new Vector3(10, 20, 30);
    private static final Vector3 OUTSIDE = new Vector3(100, 20, 30);
    private static final Box BOX = new Box(new Vector3(0, 0, 20), new Vector3(64, 64, 60));
    private static final Fence OWN = new Fence(Set.of(), Set.of(), false, true, Integer.MAX_VALUE, null);

    private void fenced(Fence by, Consumer<Dispatcher> main) {
        fence = by;
        assertThat(run(main)).as(this::said).isEqualTo(new Ending.Finished(0));
    }

    private static DispatcherException denied(ThrowingCallable call) {
        DispatcherException failure = failure(call);
        assertThat(failure.kind()).as(failure.explanation()).isEqualTo(FailureKind.DENIED);
        return failure;
    }

    private static DispatcherException denied(RegionBinding in, Request<?> request) {
        return denied(() -> get(in.call(request, Delivery.SYNC)));
    }

    /** An object of somebody else. */
    private UUID victim() {
        try (Session session = Session.open(options(region))) {
            UUID id = UUID.randomUUID();
            UUID asset = asset(session);
            get(session.send(new CreateObjectRequest("House", null, null, PLACE, null, null, asset, id)));
            return id;
        }
    }

    private static UUID asset(Session session) {
        return get(new PrimAssets(session::send).asset(new Prim(Shape.BOX, Prim.DEFAULT_SCALE, Prim.WHITE, 1)));
    }

    private static UUID shape(RegionBinding in) {
        return get(in.asset(new Prim(Shape.BOX, Prim.DEFAULT_SCALE, Prim.WHITE, 1)));
    }

    /** All that can be seen of an object, as somebody else sees it. */
    private List<Object> sight(UUID object) {
        try (Session session = Session.open(options(region))) {
            return List.of(get(session.send(new GetObjectDataRequest(object))),
                    get(session.send(new GetObjectPartsRequest(object))));
        }
    }

    private static CreateBulkObjectsRequest bulk(UUID asset, UUID... ids) {
        return new CreateBulkObjectsRequest(Stream.of(ids)
                .map(id -> new ObjectSpecification(new ObjectDynamicsData(id, PLACE, null, null, null), asset, "Many",
                        null, null))
                .toList());
    }

    @Test
    void onlyWhatIsAllowedMayBeSent() {
        fenced(new Fence(Set.of("RemoteControl.Messages.ChatRequest"), Set.of(), false, false, Integer.MAX_VALUE, null),
                script -> {
                    get(script.send(new ChatRequest("Hello", null, null)));
                    assertThat(denied(script, new SetSunParametersRequest(null, null, null, null, 12.0)).explanation())
                            .isEqualTo("The fence allows only some messages, and SetSunParametersRequest is none of "
                                    + "them. Nothing was sent; whoever runs the script sets this fence: allow.");
                    assertThat(denied(() -> shape(script)).getMessage()).contains("AddAssetRequest is none of them");
                    denied(() -> get(script.onTouch(UUID.randomUUID(), _ -> {})));
                    denied(() -> get(script.onUpdate(List.of(), _ -> {})));
                    denied(() -> get(script.watch(new Watch(new FindObjectsRequest(null, null, null, null),
                            Duration.ofSeconds(1)), _ -> {})));
                });
    }

    @Test
    void shapesCanBeMadeReadyByWhoeverMayCreateObjects() {
        fenced(new Fence(Set.of("RemoteControl.Messages.CreateObjectRequest"), Set.of(), false, false,
                Integer.MAX_VALUE, null), script -> box(script, "Lamp", PLACE));
        assertThat(objects(region)).hasSize(1);
    }

    @Test
    void whatIsDeniedIsNotSent() {
        UUID house = victim();
        fenced(new Fence(Set.of("RemoteControl.Messages.DeleteAllObjectsRequest"),
                Set.of("RemoteControl.Messages.DeleteAllObjectsRequest"), false, false, Integer.MAX_VALUE, null),
                script -> assertThat(denied(script, new DeleteAllObjectsRequest()).getMessage())
                        .isEqualTo("The fence denies DeleteAllObjectsRequest."));
        assertThat(objects(region)).containsExactly(house);
        assertThat(said()).contains("WARNING test: fence deny: DeleteAllObjectsRequest was refused. "
                + "The fence denies DeleteAllObjectsRequest.").doesNotContain("\tat ");
    }

    @Test
    void aReaderChangesNothing() {
        UUID house = victim();
        List<Object> before = sight(house);
        FilledRequests filled = new FilledRequests(house, OUTSIDE);
        List<String> refused = new ArrayList<>();
        fenced(new Fence(Set.of(), Set.of(), true, false, Integer.MAX_VALUE, null), script -> {
            assertThat(found(script)).containsExactly(house);
            denied(() -> shape(script));
            Messages.requests().forEach(type -> {
                try {
                    get(script.call(filled.of(type), Delivery.SYNC));
                } catch (DispatcherException failure) {
                    if ("The fence allows no changes.".equals(failure.getMessage())) {
                        refused.add(type.shortName());
                    }
                }
            });
        });
        assertThat(refused).contains("SetSunParametersRequest", "SetTerrainHeightRequest", "DeleteObjectRequest",
                "BulkDynamicsRequest", "AddAssetRequest", "CreateObjectRequest", "SetAvatarAppearanceRequest",
                "RestartRequest", "MessageObjectRequest").hasSize(25);
        assertThat(sight(house)).isEqualTo(before);
        assertThat(objects(region)).containsExactly(house);
        assertThat(said()).contains("fence read-only: 26 calls were refused so far.");
    }

    @ParameterizedTest
    @EnumSource(Delivery.class)
    void whatOthersMadeStaysAsItIs(Delivery delivery) {
        UUID house = victim();
        List<Object> before = sight(house);
        FilledRequests filled = new FilledRequests(house, OUTSIDE);
        fenced(OWN, script -> {
            Messages.requests().stream().filter(type -> !type.shortName().matches(
                    "(Get(?!AssetFrom).*|Find.*|Create.*|Re(gister|new).*|Unregister.*|Close.*|Destroy.*|Test.*|Info.*"
                            + "|MessageFormat.*|Chat.*|Sensor.*)"))
                    .forEach(type -> assertThat(denied(() -> get(script.call(filled.of(type), delivery))).getMessage())
                            .as(type.name()).startsWith("The fence "));
            assertThat(denied(script, new SetObjectPositionRequest(house, OUTSIDE)).getMessage())
                    .isEqualTo("The fence allows only own objects: this script did not make " + house + ".");
            denied(script, new SetObjectPositionRequest(null, OUTSIDE));
            UUID own = box(script, "Own", PLACE);
            denied(script, new DeleteBulkObjectsRequest(List.of(own, house)));
            denied(script, new BulkDynamicsRequest(List.of(new ObjectDynamicsData(own, OUTSIDE, null, null, null),
                    new ObjectDynamicsData(house, OUTSIDE, null, null, null))));
            assertThat(get(script.send(new GetObjectDataRequest(own))).position()).isEqualTo(PLACE);
            get(script.send(new DeleteObjectRequest(own)));
        });
        assertThat(sight(house)).isEqualTo(before);
        assertThat(objects(region)).containsExactly(house);
    }

    @Test
    void ownObjectsAreOnesOwnHoweverTheyAreMade() {
        UUID house = victim();
        fenced(OWN, script -> {
            UUID asset = shape(script);
            List<UUID> chosen = Stream.generate(UUID::randomUUID).limit(4).toList();
            get(script.call(bulk(asset, chosen.get(0), chosen.get(1)), Delivery.SYNC));
            assertThat(get(script.call(bulk(asset, chosen.get(2)), Delivery.DATAGRAM)).success())
                    .isEqualTo(Success.QUEUED);
            assertThat(get(script.call(new CreateObjectRequest("Late", null, null, PLACE, null, null, asset,
                    chosen.get(3)), Delivery.ASYNC)).success()).isEqualTo(Success.QUEUED);
            get(script.send(bulk(asset, Ids.ZERO, Ids.ZERO)));
            box(script, "One", PLACE);
            List<UUID> own = new ArrayList<>(found(script));
            own.remove(house);
            assertThat(own).hasSize(7).containsAll(chosen);
            for (UUID object : own) {
                get(script.send(new SetObjectPositionRequest(object, OUTSIDE)));
                get(script.send(new MessageObjectRequest(object, "Hello")));
                get(script.send(new GetAssetFromObjectRequest(object)));
            }
            get(script.send(new DeleteBulkObjectsRequest(own)));
            assertThat(found(script)).containsExactly(house);
        });
    }

    @ParameterizedTest
    @EnumSource(Delivery.class)
    void nobodyGetsAnObjectByItsId(Delivery delivery) {
        UUID house = victim();
        fenced(OWN, script -> {
            UUID asset = shape(script);
            UUID fresh = UUID.randomUUID();
            UUID unmade = UUID.randomUUID();
            for (Request<?> claim : List.of(
                    new CreateObjectRequest("Mine", null, null, PLACE, null, null, asset, house),
                    new CreateObjectRequest("Mine", null, null, PLACE, null, null, Ids.ZERO, house),
                    bulk(asset, house), bulk(asset, fresh, house), bulk(Ids.ZERO, house), bulk(Ids.ZERO, unmade))) {
                attempt(script, claim, delivery);
            }
            denied(script, new DeleteObjectRequest(house));
            denied(script, new DeleteObjectRequest(fresh));
            // What was not made may be made by somebody else, later.
            denied(script, new DeleteObjectRequest(unmade));
        });
        assertThat(objects(region)).containsExactly(house);
    }

    private static void attempt(Dispatcher script, Request<?> claim, Delivery delivery) {
        try {
            Answer _ = get(script.call(claim, delivery));
        } catch (DispatcherException failure) {
            assertThat(failure.kind()).isIn(FailureKind.DENIED, FailureKind.REFUSED);
        }
    }

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
    void nothingIsPutOutsideOfTheBox() {
        fenced(new Fence(Set.of(), Set.of(), false, false, Integer.MAX_VALUE, BOX), script -> {
            UUID asset = shape(script);
            UUID lamp = box(script, "Lamp", new Vector3(64, 64, 60));
            assertThat(denied(() -> box(script, "Lamp", OUTSIDE)).getMessage()).isEqualTo(
                    "The fence allows places from [0, 0, 20] to [64, 64, 60] only: [100, 20, 30] is outside.");
            // Left out, these are in the middle of the region, or at its corner on the ground.
            denied(script, new CreateObjectRequest("Lamp", null, null, null, null, null, asset, null));
            denied(script, new SetObjectPositionRequest(lamp, null));
            denied(script, new BulkDynamicsRequest(List.of(new ObjectDynamicsData(lamp, null, null, null, null))));
            denied(script, new SetObjectPositionRequest(lamp, new Vector3(Double.NaN, 1, 30)));
            Vector3 fast = new Vector3(60, 0, 0);
            denied(script, new CreateObjectRequest("Lamp", null, null, PLACE, null, fast, asset, null));
            denied(script, new BulkDynamicsRequest(List.of(new ObjectDynamicsData(lamp, PLACE, fast, null, null))));
            denied(script, new BulkDynamicsRequest(List.of(new ObjectDynamicsData(lamp, PLACE, null,
                    new Vector3(0, 120, 0), null))));
            denied(script, new SetTerrainHeightRequest(65, 20, 25.0));
            denied(script, new SetTerrainHeightRequest(20, 20, 100.0));
            denied(script, new SetSunParametersRequest(null, null, null, null, 12.0));
            denied(script, new SetPartScaleRequest(lamp, 0, new Vector3(1, 1, 1000)));
            denied(script, new SetPartPositionRequest(lamp, 2, new Vector3(1, 1, 1)));
            denied(() -> get(script.asset(new Prim(Shape.BOX, new Vector3(1, 65, 1), Prim.WHITE, 1))));
            denied(script, new AddAssetRequest(new AssetData(UUID.randomUUID(), "", "", "", "", "")));
            get(script.send(new SetTerrainHeightRequest(20, 20, 25.0)));
            get(script.call(new BulkDynamicsRequest(List.of(new ObjectDynamicsData(lamp, PLACE,
                    new Vector3(20, 0, 0), null, null))), Delivery.SYNC));
            assertThat(get(script.send(new GetObjectDataRequest(lamp))).position()).isEqualTo(PLACE);
        });
        assertThat(objects(region)).hasSize(1);
    }

    @Test
    void assetsCanBeAddedWhereThatIsAllowedByName() {
        AddAssetRequest add = new AddAssetRequest(new AssetData(UUID.randomUUID(), "bm90ZQ==", "note", "",
                "application/vnd.ll.notecard", Ids.ZERO.toString()));
        fenced(OWN, script -> assertThat(denied(script, add).getMessage()).contains("does not let the script add"));
        fenced(new Fence(Set.of("RemoteControl.Messages.AddAssetRequest"), Set.of(), false, true, Integer.MAX_VALUE,
                BOX), script -> get(script.send(add)));
    }

    @Test
    void whatAScriptMadeIsDeletedAtItsEndWhateverItsFence() {
        clean = true;
        fenced(new Fence(Set.of(), Set.of("RemoteControl.Messages.DeleteBulkObjectsRequest"), false, true, 10, BOX),
                script -> get(script.send(bulk(shape(script), Ids.ZERO, UUID.randomUUID()))));
        assertThat(objects(region)).isEmpty();
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
