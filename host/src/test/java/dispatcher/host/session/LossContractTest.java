package dispatcher.host.session;

import dispatcher.binding.Delivery;
import dispatcher.binding.Gap;
import dispatcher.binding.Loss;
import dispatcher.failure.FailureKind;
import dispatcher.host.transport.Deadline;
import dispatcher.message.Answer;
import dispatcher.message.dispatcher.CreateCapabilityRequest;
import dispatcher.message.dispatcher.RenewCapabilityRequest;
import dispatcher.message.dispatcher.RenewEndPointRequest;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.DeleteAllObjectsRequest;
import dispatcher.message.remotecontrol.RegisterTouchCallbackRequest;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import dispatcher.value.Vector3;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The sentences of docs/connection.md about loss, subscriptions and events. */
class LossContractTest extends SessionTestBase {
    private static final ChatRequest CHAT = new ChatRequest("hi", null, null);
    private static final UUID LAMP = SubscriptionTest.LAMP;
    private static final UUID DOOR = SubscriptionTest.DOOR;

    private final List<Object> told = new CopyOnWriteArrayList<>();
    private final List<TouchCallback> touches = new CopyOnWriteArrayList<>();

    /** The host looks by itself every 100 s only, so that what is told is noticed otherwise. */
    private Session listening() {
        Session session = open(options().withLives(Duration.ofSeconds(300), Duration.ofSeconds(300)));
        get(session.contact().onLost(told::add));
        get(session.contact().onRestored(told::add));
        get(session.contact().onGone(gone -> told.add(gone.object())));
        return session;
    }

    private Session touched() {
        Session session = listening();
        get(session.onTouch(LAMP, touches::add));
        return session;
    }

    private Gap gap() {
        Deadline.await("the gap", () -> told.stream().anyMatch(Gap.class::isInstance));
        return (Gap) told.getLast();
    }

    private void isHeard() {
        touches.clear();
        region().endPoints.registrations()
                .forEach(one -> region().tell(SubscriptionTest.touch(LAMP, one.requestId(), 1)));
        Deadline.await("the touch", () -> touches.size() == 1);
    }

    private void lose(Session session) {
        region().breaks = true;
        failure(session.send(CHAT), FailureKind.UNREACHABLE);
        Deadline.await("the loss", () -> told.size() == 1);
    }

    @Test
    void oneBrokenConnectionIsNoLoss() {
        Session session = touched();
        region().answers.put(ChatRequest.class, _ -> {
            region().answers.clear();
            throw TestRegion.broken();
        });
        int before = region().received(RenewCapabilityRequest.class).size();
        failure(session.send(CHAT), FailureKind.UNREACHABLE);
        Deadline.await("a look", () -> region().received(RenewCapabilityRequest.class).size() > before
                && region().endPoints.renewed.get() > 0);
        get(session.send(CHAT));
        assertThat(told).isEmpty();
        isHeard();
    }

    /** A look stands in line behind calls, of which a script may have many under way. */
    @Test
    void aRegionThatAnswersCallsIsNotLostThoughALookTakesLong() {
        Session session = touched();
        int before = region().received(RenewCapabilityRequest.class).size();
        region().answers.put(RenewCapabilityRequest.class, renewal -> {
            Deadline.await("the next look", () -> region().received(RenewCapabilityRequest.class).size() > before + 1);
            return region().capabilities.answer(renewal).orElseThrow();
        });
        region().answers.put(ChatRequest.class, _ -> {
            region().answers.remove(ChatRequest.class);
            throw TestRegion.broken();
        });
        long begun = System.nanoTime();
        failure(session.send(CHAT), FailureKind.UNREACHABLE);
        Deadline.await("a look", () -> region().received(RenewCapabilityRequest.class).size() > before);
        get(session.send(CHAT));
        Deadline.await("the next look", () -> region().received(RenewCapabilityRequest.class).size() > before + 1);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).as("a look's time")
                .isGreaterThan(Duration.ofSeconds(10));
        assertThat(told).isEmpty();
        region().answers.clear();
        isHeard();
    }

    @Test
    void aRegionThatIsLostIsToldOnce() {
        Instant begun = Instant.now();
        Session session = touched();
        Instant broken = Instant.now();
        lose(session);
        int before = region().received.size();
        failure(session.send(CHAT), FailureKind.UNREACHABLE);
        Deadline.await("some looks", () -> region().received.size() > before + 4);
        assertThat(told).singleElement().isInstanceOfSatisfying(Loss.class, loss -> {
            assertThat(loss.began()).isBetween(begun.minusSeconds(1), broken);
            assertThat(loss.reason()).contains("broke before the whole answer");
        });
        region().breaks = false;
    }

    @RepeatedTest(20)
    void aLostRegionIsLookedAtAfterPausesThatGrow() {
        Pauses pauses = new Pauses();
        for (long whole : new long[]{250, 500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000}) {
            assertThat(pauses.next()).isBetween(Duration.ofMillis(whole / 2), Duration.ofMillis(whole));
        }
        pauses.beginAnew();
        assertThat(pauses.next()).isLessThanOrEqualTo(Pauses.FIRST);
    }

    @Test
    void thePausesOfManyHostsAreNotInStep() {
        assertThat(Stream.generate(() -> new Pauses().next()).limit(20).distinct()).hasSizeGreaterThan(1);
    }

    @Test
    void aLostRegionIsNotLookedAtInHaste() {
        List<Long> looks = new CopyOnWriteArrayList<>();
        Session session = touched();
        region().answers.put(RenewCapabilityRequest.class, _ -> {
            looks.add(System.nanoTime());
            throw TestRegion.broken();
        });
        region().answers.put(ChatRequest.class, _ -> {
            throw TestRegion.broken();
        });
        failure(session.send(CHAT), FailureKind.UNREACHABLE);
        Deadline.await("some looks", () -> looks.size() >= 5);
        for (int i = 1; i < 5; i++) {
            assertThat(Duration.ofNanos(looks.get(i) - looks.get(i - 1))).as("pause %s", i)
                    .isGreaterThanOrEqualTo(Duration.ofMillis(125L << (i - 1)));
        }
        region().answers.clear();
    }

    @Test
    void aRenewalThatIsNotAnsweredLetsTheHostLookAtOnce() {
        region().capabilities.maximumSeconds = 2;
        listening();
        region().breaks = true;
        Deadline.await("the loss", () -> told.size() == 1);
        region().breaks = false;
    }

    @Test
    void aRegionThatAnswersNothingAtAllIsLostAfterALook() {
        Session session = open(options().withHttp(options().http().withAnswerTimeout(Duration.ofMillis(500))));
        get(session.contact().onLost(told::add));
        CountDownLatch over = new CountDownLatch(1);
        region().answers.put(RenewCapabilityRequest.class, look -> {
            TestRegion.await(over);
            return region().capabilities.answer(look).orElseThrow();
        });
        region().answers.put(ChatRequest.class, _ -> {
            throw TestRegion.broken();
        });
        failure(session.send(CHAT), FailureKind.UNREACHABLE);
        Deadline.await("the loss", () -> told.size() == 1);
        assertThat(((Loss) told.getFirst()).reason()).contains("No answer came", "within 0.5 s");
        over.countDown();
        region().answers.clear();
    }

    @Test
    void looksGoOnUntilTheSessionIsClosed() {
        Session session = touched();
        lose(session);
        int before = region().received.size();
        Deadline.await("looks", () -> region().received.size() > before + 3);
        region().breaks = false;
        gap();
        session.close();
        int after = region().received.size();
        get(open().send(CHAT));
        assertThat(region().received).hasSize(after + 3);
    }

    @Test
    void aRegionThatAnswersAgainIsRestoredWithTheTimesOfTheGap() {
        lose(touched());
        Instant restored = Instant.now();
        region().breaks = false;
        Gap gap = gap();
        assertThat(gap.cause()).isEqualTo(Gap.Cause.UNREACHABLE);
        assertThat(gap.began()).isEqualTo(((Loss) told.getFirst()).began());
        assertThat(gap.ended()).isBetween(restored, Instant.now());
        assertThat(gap.dropped()).isZero();
        isHeard();
        assertThat(told).hasSize(2);
    }

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
    void whoeverListensHearsOfALossWithoutACall() {
        Session session = open(options().withLives(Duration.ofSeconds(300), Duration.ofSeconds(1)));
        get(session.contact().onLost(told::add));
        region().breaks = true;
        Deadline.await("the loss", () -> told.size() == 1);
        region().breaks = false;
    }

    @Test
    void callsAreTriedWhileTheRegionIsLost() {
        Session session = touched();
        lose(session);
        int before = region().received(ChatRequest.class).size();
        failure(session.send(CHAT), FailureKind.UNREACHABLE);
        assertThat(region().received(ChatRequest.class)).hasSize(before + 1);
        region().breaks = false;
        get(session.send(CHAT));
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
