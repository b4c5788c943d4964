package dispatcher.host.session;

import dispatcher.binding.Delivery;
import dispatcher.binding.Gap;
import dispatcher.binding.Loss;
import dispatcher.failure.FailureKind;
import dispatcher.host.transport.Deadline;
import dispatcher.message.Answer;
import dispatcher.message.dispatcher.CreateCapabilityRequest;
import dispatcher.message.dispatcher.RenewEndPointRequest;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.DeleteAllObjectsRequest;
import dispatcher.message.remotecontrol.RegisterTouchCallbackRequest;
import dispatcher.message.remotecontrol.UpdatedCallback;
import dispatcher.value.Vector3;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The sentences of docs/connection.md about subscriptions and events. */
class SubscriptionContractTest extends ContactContractTestBase {
    /** The region forgets the endpoint before the answer to its renewal arrives: what comes of events after that is missed. */
    @Test
    void aGapIsNeverToldShorterThanItWas() {
        region().endPoints.grantedMillis = 900;
        AtomicReference<Instant> forgotten = new AtomicReference<>(Instant.MAX);
        AtomicReference<Instant> heard = new AtomicReference<>(Instant.MIN);
        touched();
        region().answers.put(RenewEndPointRequest.class, renewal -> {
            Answer renewed = region().endPoints.answer(renewal.request()).orElseThrow();
            region().answers.clear();
            region().endPoints.beforeAnswer = _ -> heard.set(Instant.now());
            region().endPoints.forget();
            forgotten.set(Instant.now());
            return renewed;
        });
        Gap gap = gap();
        assertThat(gap.began()).isBefore(forgotten.get());
        assertThat(gap.ended()).isAfter(heard.get());
        assertThat(heard.get()).isAfter(forgotten.get());
    }

    @Test
    void theEndpointIsRenewedAtAThirdOfItsLife() {
        region().endPoints.grantedMillis = 1_500;
        long begun = System.nanoTime();
        touched();
        Deadline.await("four renewals", () -> region().endPoints.renewed.get() >= 4);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(1_800));
        assertThat(region().endPoints.created).hasValue(1);
        assertThat(told).isEmpty();
    }

    @Test
    void subscriptionsAreMadeAnewWhenTheEndpointHasLapsed() {
        region().endPoints.grantedMillis = 900;
        touched();
        region().endPoints.forget();
        assertThat(gap().cause()).isEqualTo(Gap.Cause.LAPSED);
        isHeard();
        assertThat(told).hasSize(1);
        assertThat(region().capabilities.created).hasValue(1);
    }

    @Test
    void aLapseThatSeveralCallsNoticeIsToldOnce() {
        region().endPoints.grantedMillis = 3_000;
        Session session = touched();
        region().endPoints.forget();
        AtomicInteger renewals = new AtomicInteger();
        region().answers.put(RenewEndPointRequest.class, renewal -> {
            boolean late = renewals.incrementAndGet() == 2;
            Deadline.await("two at a time", () -> renewals.get() >= 2);
            if (late) {
                Deadline.await("the gap", () -> !told.isEmpty());
            }
            return region().endPoints.answer(renewal.request()).orElseThrow();
        });
        var first = session.onTouch(DOOR, touches::add);
        get(session.onTouch(DOOR, touches::add));
        get(first);
        Deadline.await("a look that either would have led to", () -> renewals.get() >= 5);
        assertThat(told).singleElement().extracting(gap -> ((Gap) gap).cause()).isEqualTo(Gap.Cause.LAPSED);
    }

    @Test
    void subscriptionsAreMadeAnewWhenTheRegionWasStartedAnew() {
        region().endPoints.grantedMillis = 900;
        touched();
        region().capabilities.forget();
        region().endPoints.forget();
        assertThat(gap().cause()).isEqualTo(Gap.Cause.RESTARTED);
        isHeard();
        assertThat(told).hasSize(1);
    }

    @Test
    void aRestartIsToldAsSuchThoughTheFirstNewCapabilityWasLost() {
        Session session = touched();
        region().capabilities.forget();
        region().endPoints.forget();
        region().answers.put(CreateCapabilityRequest.class, _ -> {
            region().answers.clear();
            throw TestRegion.broken();
        });
        long begun = System.nanoTime();
        failure(session.send(CHAT), FailureKind.UNREACHABLE);
        assertThat(gap().cause()).isEqualTo(Gap.Cause.RESTARTED);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).as("looked at at once")
                .isLessThan(Duration.ofSeconds(5));
        isHeard();
    }

    @Test
    void datagramsGoWhereARegionThatWasStartedAnewTakesThem() throws Exception {
        try (DatagramSocket moved = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            moved.setSoTimeout(60_000);
            Session session = touched();
            get(session.call(CHAT, Delivery.DATAGRAM));
            region().asyncEndPoint = "127.0.0.1:" + moved.getLocalPort();
            region().capabilities.forget();
            region().endPoints.forget();
            get(session.send(CHAT));
            assertThat(gap().cause()).isEqualTo(Gap.Cause.RESTARTED);
            get(session.call(CHAT, Delivery.DATAGRAM));
            DatagramPacket came = new DatagramPacket(new byte[2_000], 2_000);
            moved.receive(came);
            assertThat(new String(came.getData(), 0, came.getLength(), StandardCharsets.UTF_8)).contains("ChatRequest");
        }
    }

    @Test
    void aRegionThatWasStartedAnewIsAskedAgainWhatItOffers() {
        Session session = touched();
        failure(session.send(new DeleteAllObjectsRequest()), FailureKind.UNSUPPORTED);
        region().messages = List
                .of(TestRegion.SCENE + "::RemoteControl::RemoteControl.Messages.DeleteAllObjectsRequest");
        region().capabilities.forget();
        region().endPoints.forget();
        get(session.send(CHAT));
        gap();
        get(session.send(new DeleteAllObjectsRequest()));
        failure(session.send(CHAT), FailureKind.UNSUPPORTED);
    }

    @Test
    void theFirstCallNoticesARestart() {
        region().endPoints.grantedMillis = 300_000;
        Session session = touched();
        region().capabilities.forget();
        region().endPoints.forget();
        get(session.send(CHAT));
        assertThat(gap().cause()).isEqualTo(Gap.Cause.RESTARTED);
        isHeard();
    }

    @Test
    void aSubscriptionThatCouldNotBeMadeAnewIsTriedAgain() {
        Session session = touched();
        region().answers.put(RegisterTouchCallbackRequest.class, _ -> Answer.failure("Fatal error; busy"));
        region().endPoints.forget();
        region().capabilities.forget();
        get(session.send(CHAT));
        Deadline.await("the loss", () -> told.size() == 1);
        assertThat(told.getFirst()).isInstanceOf(Loss.class);
        region().answers.clear();
        assertThat(gap().cause()).isEqualTo(Gap.Cause.RESTARTED);
        isHeard();
    }

    @Test
    void theSubscriptionOfAnObjectThatIsGoneEndsWithAnEventWhenThatIsNoticed() {
        region().endPoints.grantedMillis = 900;
        Session session = touched();
        List<UpdatedCallback> updates = new CopyOnWriteArrayList<>();
        get(session.onUpdate(List.of(LAMP, DOOR), updates::add));
        region().endPoints.unknownObjects.add(LAMP);
        Deadline.await("looks that do not notice it", () -> region().endPoints.renewed.get() >= 3);
        assertThat(told).isEmpty();
        region().capabilities.forget();
        region().endPoints.forget();
        get(session.send(CHAT));
        gap();
        assertThat(told).as("once, though two listened").hasSize(2).startsWith(LAMP);
        assertThat(region().endPoints.registrations()).singleElement()
                .satisfies(left -> region().tell(new UpdatedCallback(DOOR, left.requestId(), new Vector3(1, 2, 3))));
        Deadline.await("the move", () -> updates.size() == 1);
    }

    @Test
    void anEndpointThatIsRefusedForAWhileIsALoss() {
        region().endPoints.grantedMillis = 900;
        touched();
        region().answers.put(RenewEndPointRequest.class, _ -> Answer.failure("Fatal error; busy"));
        Deadline.await("the loss", () -> told.size() == 1);
        region().answers.clear();
        gap();
        isHeard();
    }
}
