package dispatcher.host.session;

import dispatcher.failure.FailureKind;
import dispatcher.host.transport.Deadline;
import dispatcher.message.Answer;
import dispatcher.message.ResponseBase;
import dispatcher.message.dispatcher.CreateCapabilityRequest;
import dispatcher.message.dispatcher.RenewCapabilityRequest;
import dispatcher.message.remotecontrol.ChatRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The capability outlives its life, and a region that has forgotten it. */
class CapabilityTest extends SessionTestBase {
    private static final ChatRequest CHAT = new ChatRequest("hi", null, null);

    private int renewals() {
        return region().received(RenewCapabilityRequest.class).size();
    }

    @Test
    void isRenewedWellBeforeItExpires() {
        region().capabilities.maximumSeconds = 2;
        Session session = open();
        Deadline.await("three renewals", () -> renewals() >= 3);
        get(session.send(CHAT));
        assertThat(region().capabilities.created).hasValue(1);
    }

    @Test
    void asksForTheLifeOfTheOptions() {
        open(options().withLives(Duration.ofSeconds(120), Duration.ofSeconds(30)));
        assertThat(region().received(CreateCapabilityRequest.class)).extracting(CreateCapabilityRequest::lifeSpan)
                .containsExactly(120);
    }

    @Test
    void isCreatedAnewWhenTheRegionHasForgottenIt() {
        Session session = open();
        region().capabilities.forget();
        get(session.send(CHAT));
        assertThat(region().carriedOut).containsExactly(CHAT);
        assertThat(region().capabilities.created).hasValue(2);
    }

    @Test
    void isCreatedAnewOnceForManyCalls() {
        Session session = open();
        region().capabilities.forget();
        List<CompletableFuture<ResponseBase>> calls = IntStream.range(0, 50).mapToObj(_ -> session.send(CHAT)).toList();
        calls.forEach(SessionTestBase::get);
        assertThat(region().carriedOut).hasSize(50);
        assertThat(region().capabilities.created).hasValue(2);
    }

    @Test
    void isCreatedAnewByItselfWhenThereAreNoCalls() {
        region().capabilities.maximumSeconds = 1;
        open();
        region().capabilities.forget();
        Deadline.await("a new capability", () -> region().capabilities.created.get() == 2);
        Deadline.await("its renewal", () -> renewals() >= 2);
    }

    /** By itself: no look that comes between has an end. */
    @Test
    void aRenewalThatFailsIsTriedAgainAfterATenthOfItsLife() throws IllegalAccessException {
        Wire wire = part(open(), Wire.class);
        region().capabilities.maximumSeconds = 1;
        Login login = new Login(region().url(), options().account(), options().password(), options().domains(),
                Duration.ofSeconds(1));
        Reach unseen = new Reach(CompletableFuture::new, login::life, Duration.ofSeconds(300));
        Capability capability = new Capability(wire, TestRegion.SCENE, login, Optional::empty, unseen);
        List<Long> tries = new CopyOnWriteArrayList<>();
        region().answers.put(RenewCapabilityRequest.class, _ -> {
            tries.add(System.nanoTime());
            return Answer.failure("Fatal error; busy");
        });
        get(capability.current());
        Deadline.await("six tries", () -> tries.size() >= 6);
        for (int i = 1; i < 6; i++) {
            assertThat(Duration.ofNanos(tries.get(i) - tries.get(i - 1))).isGreaterThan(Duration.ofMillis(99));
        }
        get(capability.destroy());
        unseen.close();
    }

    @Test
    void aRequestIsRepeatedOnlyOnce() {
        Session session = open();
        region().answers.put(ChatRequest.class, _ -> {
            region().capabilities.forget();
            return Answer.failure("Unauthorized invocation; no such capability");
        });
        failure(session.send(CHAT), FailureKind.NOT_AUTHORIZED);
        assertThat(region().received(ChatRequest.class)).hasSize(2);
    }

    @Test
    void isAskedForAgainAfterARefusal() {
        Session session = open();
        region().capabilities.forget();
        region().answers.put(CreateCapabilityRequest.class, _ -> Answer.failure("failed to authenticate user 1"));
        failure(session.send(CHAT), FailureKind.NOT_AUTHORIZED);
        region().answers.remove(CreateCapabilityRequest.class);
        get(session.send(CHAT));
    }
}
