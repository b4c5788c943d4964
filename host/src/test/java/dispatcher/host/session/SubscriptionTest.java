package dispatcher.host.session;

import dispatcher.binding.Registration;
import dispatcher.failure.FailureKind;
import dispatcher.host.codec.Encoding;
import dispatcher.host.transport.Deadline;
import dispatcher.message.dispatcher.CreateEndPointRequest;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.RegisterTouchCallbackRequest;
import dispatcher.message.remotecontrol.SurfaceTouchEventArgs;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UnregisterTouchCallbackRequest;
import dispatcher.message.remotecontrol.UpdatedCallback;
import dispatcher.value.Vector3;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SubscriptionTest extends SessionTestBase {
    static final UUID LAMP = UUID.fromString("d02ec99a-4a32-4702-81e9-4b078c4067fa");
    static final UUID DOOR = UUID.fromString("654896bd-cbdc-4482-b9e6-a28b6c5bff3a");

    final List<TouchCallback> touches = new CopyOnWriteArrayList<>();
    final List<UpdatedCallback> updates = new CopyOnWriteArrayList<>();

    static TouchCallback touch(UUID object, UUID requestId, int number) {
        Vector3 zero = new Vector3(0, 0, 0);
        return new TouchCallback(
                object,
                requestId,
                TestCapabilities.USER,
                new Vector3(number, 0, 0),
                new SurfaceTouchEventArgs(zero, 4, zero, zero, zero, zero));
    }

    private UUID onlyRequestId() {
        return region().endPoints.registrations().getFirst().requestId();
    }

    @Test
    void aTouchReachesItsHandler() {
        get(open().onTouch(LAMP, touches::add));
        TouchCallback touch = touch(LAMP, onlyRequestId(), 1);
        region().tell(touch);
        Deadline.await("the touch", () -> touches.equals(List.of(touch)));
    }

    @Test
    void anUpdateReachesItsHandler() {
        get(open().onUpdate(List.of(LAMP, DOOR), updates::add));
        UpdatedCallback update = new UpdatedCallback(DOOR, onlyRequestId(), new Vector3(1, 2, 3));
        region().tell(update);
        Deadline.await("the update", () -> updates.equals(List.of(update)));
    }

    @Test
    void touchesThatAnUpdateRegistrationIsToldAreIgnored() {
        get(open().onUpdate(List.of(LAMP), updates::add));
        region().tell(touch(LAMP, onlyRequestId(), 1));
        region().tell(new UpdatedCallback(LAMP, onlyRequestId(), new Vector3(1, 2, 3)));
        Deadline.await("the update", () -> updates.size() == 1);
    }

    @Test
    void eachHandlerHearsItsOwnRegistration() {
        Session session = open();
        List<TouchCallback> others = new CopyOnWriteArrayList<>();
        get(session.onTouch(LAMP, touches::add));
        UUID first = onlyRequestId();
        get(session.onTouch(LAMP, others::add));
        region().endPoints.registrations().forEach(one -> region().tell(touch(LAMP, one.requestId(), 1)));
        Deadline.await("both touches", () -> touches.size() == 1 && others.size() == 1);
        assertThat(touches.getFirst().requestId()).isEqualTo(first).isNotEqualTo(others.getFirst().requestId());
        assertThat(region().endPoints.created).hasValue(1);
    }

    @Test
    void aTouchBeforeTheAnswerOfItsRegistrationIsNotLost() {
        region().endPoints.beforeAnswer = made -> region().tell(touch(LAMP, made.requestId(), 1));
        Session session = open();
        for (int i = 1; i <= 20; i++) {
            int expected = i;
            get(session.onTouch(LAMP, touches::add));
            Deadline.await("touch " + i, () -> touches.size() == expected);
        }
    }

    @Test
    void touchesKeepTheirOrder() {
        get(open().onTouch(LAMP, touches::add));
        IntStream.range(0, 100).forEach(i -> region().tell(touch(LAMP, onlyRequestId(), i)));
        Deadline.await("all touches", () -> touches.size() == 100);
        assertThat(touches).extracting(touch -> (int) touch.offsetPosition().x())
                .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
    }

    /** As a network may do it: two equal touches of somebody could not be told from that. */
    @Test
    void aDatagramThatComesTwiceIsHeardTwice() {
        get(open().onTouch(LAMP, touches::add));
        TouchCallback touch = touch(LAMP, onlyRequestId(), 1);
        region().tell(touch);
        region().tell(touch);
        Deadline.await("both", () -> touches.equals(List.of(touch, touch)));
    }

    @Test
    void aHandlerThatFailsHearsTheNextTouch() {
        get(open().onTouch(LAMP, touch -> {
            touches.add(touch);
            throw new IllegalStateException("on purpose");
        }));
        region().tell(touch(LAMP, onlyRequestId(), 1));
        region().tell(touch(LAMP, onlyRequestId(), 2));
        Deadline.await("both touches", () -> touches.size() == 2);
    }

    @Test
    void strangeDatagramsDoNoHarm() {
        get(open().onTouch(LAMP, touches::add));
        int port = region().endPoints.portOf(onlyRequestId());
        for (String strange : List.of("", "{", "\u0000\u0001", "[]",
                "{\"$type\":\"RemoteControl.Messages.ChatRequest\"}")) {
            region().send(strange.getBytes(StandardCharsets.UTF_8), port);
        }
        region().send(new byte[60_000], port);
        region().tell(touch(LAMP, onlyRequestId(), 1));
        Deadline.await("the touch", () -> touches.size() == 1);
    }

    @Test
    void aCancelledSubscriptionEndsHereAndInTheRegion() {
        Session session = open();
        Registration registration = get(session.onTouch(LAMP, touches::add));
        get(session.onTouch(DOOR, updates -> {}));
        UUID requestId = region().endPoints.registrations().stream()
                .filter(one -> one.objects().contains(LAMP)).findFirst().orElseThrow().requestId();
        int port = region().endPoints.portOf(requestId);
        registration.cancel();
        registration.cancel();
        Deadline.await("one registration is left", () -> region().endPoints.registrations().size() == 1);
        region().send(Encoding.JSON.codec().encode(touch(LAMP, requestId, 1)), port);
        get(session.send(new ChatRequest("hi", null, null)));
        assertThat(touches).isEmpty();
        assertThat(region().received(UnregisterTouchCallbackRequest.class)).hasSize(1);
    }

    @Test
    void cancellingWhatTheRegionHasDroppedIsNoError() {
        Session session = open();
        Registration registration = get(session.onTouch(LAMP, touches::add));
        region().endPoints.forget();
        registration.cancel();
        Deadline.await(
                "it was told", () -> region().received(UnregisterTouchCallbackRequest.class).size() == 1);
        get(session.send(new ChatRequest("hi", null, null)));
    }

    @Test
    void whatARegistrationWhoseAnswerWasLostIsToldIsDropped() {
        Session session = open();
        region().answers.put(RegisterTouchCallbackRequest.class, asked -> {
            region().answers.clear();
            region().endPoints.answer(asked.request());
            throw TestRegion.broken();
        });
        failure(session.onTouch(LAMP, touches::add), FailureKind.UNREACHABLE);
        region().tell(touch(LAMP, onlyRequestId(), 1));
        Deadline.await("it was dropped", () -> session.strayCallbacks() == 1);
        get(session.onTouch(LAMP, touches::add));
        assertThat(touches).isEmpty();
    }

    @Test
    void whatARegistrationOfAnEndpointOfBeforeIsToldIsDropped() {
        Session session = open();
        get(session.onTouch(LAMP, touches::add));
        UUID before = onlyRequestId();
        region().endPoints.forget();
        get(session.onTouch(DOOR, touches::add));
        Deadline.await("both are registered", () -> region().endPoints.registrations().size() == 2);
        int port = region().endPoints.portOf(onlyRequestId());
        region().send(Encoding.JSON.codec().encode(touch(LAMP, before, 1)), port);
        Deadline.await("it was dropped", () -> session.strayCallbacks() == 1);
        assertThat(touches).isEmpty();
    }

    @Test
    void anEndpointWhoseAnswerWasLostIsHeldByNobody() {
        Session session = open();
        region().answers.put(CreateEndPointRequest.class, asked -> {
            region().answers.clear();
            region().endPoints.answer(asked.request());
            throw TestRegion.broken();
        });
        failure(session.onTouch(LAMP, touches::add), FailureKind.UNREACHABLE);
        int port = Objects.requireNonNull(region().received(CreateEndPointRequest.class).getFirst().callbackPort());
        Deadline.await("its port is free", () -> isFree(port));
        get(session.onTouch(LAMP, touches::add));
        region().tell(touch(LAMP, onlyRequestId(), 1));
        Deadline.await("the touch", () -> touches.size() == 1);
    }

    private static boolean isFree(int port) {
        try {
            new DatagramSocket(port, InetAddress.getLoopbackAddress()).close();
            return true;
        } catch (SocketException _) {
            return false;
        }
    }

    @Test
    void anObjectThatIsNotThereIsRefused() {
        region().endPoints.unknownObjects.add(LAMP);
        Session session = open();
        assertThat(failure(session.onTouch(LAMP, touches::add), FailureKind.REFUSED).regionText())
                .isEqualTo("no such object");
        assertThat(failure(session.onUpdate(List.of(LAMP, DOOR), updates::add), FailureKind.REFUSED))
                .hasMessageContaining(LAMP.toString());
        Deadline.await("nothing stays registered", () -> region().endPoints.registrations().isEmpty());
    }
}
