package dispatcher.host.session;

import dispatcher.binding.Gap;
import dispatcher.binding.Loss;
import dispatcher.failure.FailureKind;
import dispatcher.host.transport.Deadline;
import dispatcher.message.dispatcher.RenewCapabilityRequest;
import dispatcher.message.remotecontrol.ChatRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The sentences of docs/connection.md about loss. */
class LossContractTest extends ContactContractTestBase {
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
}
