package dispatcher.host.script;

import dispatcher.binding.Delivery;
import dispatcher.binding.Dispatcher;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.fence.Fence;
import dispatcher.host.fence.FilledRequests;
import dispatcher.message.Answer;
import dispatcher.message.Messages;
import dispatcher.message.Request;
import dispatcher.message.Success;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.DeleteBulkObjectsRequest;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.remotecontrol.GetAssetFromObjectRequest;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import dispatcher.message.remotecontrol.MessageObjectRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.value.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a fence lets a script do to objects that it did not make, over sockets. */
class FenceOwnObjectsTest extends FenceTestBase {
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
    void whatAScriptMadeIsDeletedAtItsEndWhateverItsFence() {
        clean = true;
        fenced(new Fence(Set.of(), Set.of("RemoteControl.Messages.DeleteBulkObjectsRequest"), false, true, 10, BOX),
                script -> get(script.send(bulk(shape(script), Ids.ZERO, UUID.randomUUID()))));
        assertThat(objects(region)).isEmpty();
    }
}
