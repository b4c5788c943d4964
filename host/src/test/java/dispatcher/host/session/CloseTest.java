package dispatcher.host.session;

import dispatcher.failure.FailureKind;
import dispatcher.host.transport.Deadline;
import dispatcher.message.AddressedRequest;
import dispatcher.message.Answer;
import dispatcher.message.ResponseBase;
import dispatcher.message.dispatcher.CloseEndPointRequest;
import dispatcher.message.dispatcher.DestroyCapabilityRequest;
import dispatcher.message.remotecontrol.ChatRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Closing leaves nothing behind and always ends. */
class CloseTest extends SessionTestBase {
    private static final ChatRequest CHAT = new ChatRequest("hi", null, null);

    private static Duration closing(Session session) {
        long start = System.nanoTime();
        session.close();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void closesTheEndpointAndThenTheCapability() {
        Session session = open();
        get(session.onTouch(SubscriptionTest.LAMP, _ -> {}));
        session.close();
        assertThat(region().received.stream().map(AddressedRequest::request).map(Object::getClass).toList())
                .endsWith(CloseEndPointRequest.class, DestroyCapabilityRequest.class);
        assertThat(region().endPoints.count()).isZero();
        assertThat(region().capabilities.count()).isZero();
    }

    @Test
    void closingTwiceDoesNothing() {
        Session session = open();
        session.close();
        session.close();
        assertThat(region().received(DestroyCapabilityRequest.class)).hasSize(1);
    }

    @Test
    void nothingIsSentAfterwards() {
        Session session = open();
        session.close();
        failure(session.send(CHAT), FailureKind.DENIED);
        failure(session.onTouch(SubscriptionTest.LAMP, _ -> {}), FailureKind.DENIED);
        assertThat(region().received(ChatRequest.class)).isEmpty();
    }

    @Test
    void whatIsUnderWayFails() {
        CountDownLatch release = new CountDownLatch(1);
        region().answers.put(ChatRequest.class, _ -> {
            TestRegion.await(release);
            return Answer.of(new ResponseBase());
        });
        Session session = open();
        CompletableFuture<ResponseBase> call = session.send(CHAT);
        Deadline.await("the request arrives", () -> region().received(ChatRequest.class).size() == 1);
        session.close();
        failure(call, FailureKind.UNREACHABLE);
        release.countDown();
    }

    @Test
    void aRegionThatIsGoneDoesNotHoldItUp() throws IOException {
        Session session = Session.open(options());
        get(session.onTouch(SubscriptionTest.LAMP, _ -> {}));
        region().close();
        assertThat(closing(session)).isLessThan(options().closeTimeout());
    }

    @Test
    void aRegionThatDoesNotAnswerHoldsItUpForAWhileOnly() {
        CountDownLatch release = new CountDownLatch(1);
        region().answers.put(DestroyCapabilityRequest.class, _ -> {
            TestRegion.await(release);
            return Answer.of(new ResponseBase());
        });
        Session session = Session.open(options().withCloseTimeout(Duration.ofMillis(300)));
        assertThat(closing(session)).isBetween(Duration.ofMillis(250), Duration.ofSeconds(20));
        release.countDown();
    }

    @Test
    void aFailedOpeningLeavesNothing() {
        failure(() -> Session.open(options().withScene("Atlantis")), FailureKind.WRONG_ARGUMENT);
        Deadline.await("no connection is left", () -> region().connections() == 0);
        assertThat(region().capabilities.count()).isZero();
    }
}
