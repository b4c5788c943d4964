package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.transport.Deadline;
import dispatcher.host.transport.HttpOptions;
import dispatcher.message.Answer;
import dispatcher.message.ResponseBase;
import dispatcher.message.dispatcher.CloseEndPointRequest;
import dispatcher.message.dispatcher.CreateCapabilityRequest;
import dispatcher.message.dispatcher.InfoRequest;
import dispatcher.message.dispatcher.RenewCapabilityRequest;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.GetObjectPositionRequest;
import dispatcher.message.remotecontrol.ObjectPositionResponse;
import dispatcher.value.Vector3;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The sentences of docs/connection.md about opening, calls, capability, datagrams and closing. */
class ConnectionContractTest extends SessionTestBase {
    private static final ChatRequest CHAT = new ChatRequest("hi", null, null);
    private static final GetObjectPositionRequest WHERE = new GetObjectPositionRequest(SubscriptionTest.LAMP);
    private static final Answer THERE = Answer.of(new ObjectPositionResponse(SubscriptionTest.LAMP, Vector3.ZERO));

    @Test
    void nobodyIsConnectedToBeforeTheFirstRequest() {
        SessionOptions options = options();
        assertThat(region().connections()).isZero();
        get(open(options).send(CHAT));
        assertThat(region().connections()).isEqualTo(1);
    }

    @Test
    void whereNobodyListensAnOpeningFailsAtOnce() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            URI nobody = URI.create("http://127.0.0.1:" + free.getLocalPort() + "/Dispatcher/");
            free.close();
            AtomicInteger tries = new AtomicInteger();
            SessionOptions options = SessionOptions.of(nobody, options().account(), options().password())
                    .withTap(tap(_ -> tries.incrementAndGet()));
            assertThat(failure(() -> Session.open(options), FailureKind.UNREACHABLE)).hasMessageContaining("refused");
            assertThat(tries).as("nobody is waited for").hasValue(1);
        }
    }

    /** As behind a firewall that says nothing: the queue of who wants to be accepted is full. */
    @Test
    void aConnectionThatIsNotMadeInTimeIsUnreachable() throws IOException {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket _ = new Socket(full.getInetAddress(), full.getLocalPort());
                Socket _ = new Socket(full.getInetAddress(), full.getLocalPort())) {
            URI silent = URI.create("http://127.0.0.1:" + full.getLocalPort() + "/Dispatcher/");
            SessionOptions options = SessionOptions.of(silent, options().account(), options().password());
            failure(() -> Session.open(options.withHttp(options.http().withConnectTimeout(Duration.ofMillis(100)))),
                    FailureKind.UNREACHABLE);
        }
    }

    @Test
    void theBoundsAreThoseOfTheContract() {
        assertThat(options().http()).extracting(HttpOptions::connectTimeout, HttpOptions::answerTimeout,
                HttpOptions::maximumAnswer).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(30), 64 << 20);
        assertThat(options()).extracting(SessionOptions::capabilityLife, SessionOptions::endPointLife,
                SessionOptions::closeTimeout)
                .containsExactly(Duration.ofSeconds(300), Duration.ofSeconds(30), Duration.ofSeconds(5));
    }

    @Test
    void anOpeningWhoseConnectionBreaksIsTriedFourTimes() {
        List<Long> tries = new ArrayList<>();
        region().answers.put(InfoRequest.class, _ -> {
            tries.add(System.nanoTime());
            throw TestRegion.broken();
        });
        failure(this::open, FailureKind.UNREACHABLE);
        assertThat(tries).hasSize(FirstTries.MOST).hasSize(4);
        assertThat(Duration.ofNanos(tries.get(3) - tries.get(1))).as("both pauses")
                .isGreaterThan(Duration.ofMillis(375));
        region().answers.clear();
        List<Integer> asked = new ArrayList<>();
        region().answers.put(CreateCapabilityRequest.class, addressed -> {
            asked.add(1);
            if (asked.size() < 3) {
                throw TestRegion.broken();
            }
            region().answers.remove(CreateCapabilityRequest.class);
            return region().capabilities.answer(addressed).orElseThrow();
        });
        get(open().send(CHAT));
        assertThat(asked).hasSize(3);
    }

    @Test
    void aUserWhoIsNotLetInIsToldAtOnce() {
        SessionOptions wrong = SessionOptions.of(region().url(), options().account(), Password.of("wrong"));
        failure(() -> Session.open(wrong), FailureKind.NOT_AUTHORIZED);
        assertThat(region().received(CreateCapabilityRequest.class)).hasSize(1);
    }

    @Test
    void aCallThatIsNotAnsweredFailsWithATypedError() {
        Session session = open(options().withHttp(options().http().withAnswerTimeout(Duration.ofMillis(1_500))));
        CountDownLatch over = new CountDownLatch(1);
        region().answers.put(ChatRequest.class, _ -> {
            TestRegion.await(over);
            return Answer.failure("too late");
        });
        DispatcherException late = failure(session.send(CHAT), FailureKind.TIMED_OUT);
        assertThat(late.advice()).contains("not known");
        over.countDown();
        region().answers.put(ChatRequest.class, _ -> {
            throw TestRegion.broken();
        });
        assertThat(failure(session.send(CHAT), FailureKind.UNREACHABLE).advice()).contains("not known");
    }

    @Test
    void aCallThatIsNotIdempotentGoesOutOnce() {
        Session session = open();
        region().answers.put(ChatRequest.class, _ -> {
            throw TestRegion.broken();
        });
        failure(session.send(CHAT), FailureKind.UNREACHABLE);
        region().answers.clear();
        get(session.send(new ChatRequest("later", null, null)));
        assertThat(region().received(ChatRequest.class)).hasSize(2);
    }

    @Test
    void anIdempotentCallGoesOutTwiceAtMost() {
        Session session = open();
        region().answers.put(GetObjectPositionRequest.class, _ -> {
            throw TestRegion.broken();
        });
        failure(session.send(WHERE), FailureKind.UNREACHABLE);
        assertThat(region().received(GetObjectPositionRequest.class)).hasSize(2);
        region().answers.put(GetObjectPositionRequest.class, _ -> {
            region().answers.put(GetObjectPositionRequest.class, _ -> THERE);
            throw TestRegion.broken();
        });
        assertThat(get(session.send(WHERE)).position()).isEqualTo(Vector3.ZERO);
        assertThat(region().received(GetObjectPositionRequest.class)).hasSize(4);
    }

    @Test
    void aCallThatTimedOutIsNotRepeated() {
        Session session = open(options().withHttp(options().http().withAnswerTimeout(Duration.ofMillis(1_500))));
        CountDownLatch over = new CountDownLatch(1);
        region().answers.put(GetObjectPositionRequest.class, _ -> {
            TestRegion.await(over);
            return THERE;
        });
        failure(session.send(WHERE), FailureKind.TIMED_OUT);
        over.countDown();
        get(session.send(CHAT));
        assertThat(region().received(GetObjectPositionRequest.class)).hasSize(1);
    }

    @Test
    void afterACallThatTimedOutIdleConnectionsAreMadeAnew() {
        Session session = open(options().withHttp(options().http().withAnswerTimeout(Duration.ofMillis(1_500))));
        CountDownLatch both = new CountDownLatch(2);
        region().answers.put(ChatRequest.class, _ -> {
            both.countDown();
            TestRegion.await(both);
            return Answer.of(new ResponseBase());
        });
        List.of(session.send(CHAT), session.send(CHAT)).forEach(SessionTestBase::get);
        assertThat(region().accepted()).isEqualTo(2);
        CountDownLatch over = new CountDownLatch(1);
        region().answers.put(ChatRequest.class, _ -> {
            TestRegion.await(over);
            return Answer.failure("too late");
        });
        failure(session.send(CHAT), FailureKind.TIMED_OUT);
        over.countDown();
        region().answers.clear();
        get(session.send(CHAT));
        Deadline.await("both are closed", () -> region().connections() == region().accepted() - 2);
    }

    @Test
    void aCallWhoseCapabilityWasForgottenGoesOutOnceMore() {
        Session session = open();
        region().capabilities.forget();
        get(session.send(CHAT));
        assertThat(region().received(ChatRequest.class)).hasSize(2);
        assertThat(region().carriedOut).containsExactly(CHAT);
    }

    @Test
    void oneFailedCallDoesNotFailTheNext() {
        Session session = open(options().withHttp(options().http().withConnections(1)));
        region().answers.put(ChatRequest.class, _ -> {
            region().answers.clear();
            throw TestRegion.broken();
        });
        failure(session.send(CHAT), FailureKind.UNREACHABLE);
        get(session.send(CHAT));
    }

    @Test
    void theCapabilityIsRenewedAtHalfItsLife() {
        region().capabilities.maximumSeconds = 2;
        open();
        long begun = System.nanoTime();
        Deadline.await("three renewals", () -> region().received(RenewCapabilityRequest.class).size() >= 3);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(2_500));
        assertThat(region().capabilities.created).hasValue(1);
    }

    @Test
    void aRenewalThatFailsIsTriedAgain() {
        region().capabilities.maximumSeconds = 3;
        region().answers.put(RenewCapabilityRequest.class, _ -> Answer.failure("Fatal error; busy"));
        Session session = open();
        Deadline.await("renewals that fail", () -> region().received(RenewCapabilityRequest.class).size() >= 3);
        region().answers.clear();
        get(session.send(CHAT));
        assertThat(region().capabilities.created).hasValue(1);
    }

    @Test
    void aCapabilityThatWasForgottenIsMadeAnewOnceForAllCalls() {
        Session session = open();
        region().capabilities.forget();
        List<CompletableFuture<?>> calls = new ArrayList<>();
        IntStream.range(0, 50).forEach(_ -> calls.add(session.send(CHAT)));
        calls.forEach(SessionTestBase::get);
        assertThat(region().capabilities.created).hasValue(2);
        assertThat(region().carriedOut.stream().filter(CHAT::equals)).hasSize(50);
    }

    @Test
    void aPasswordThatHasChangedIsAskedForAnew() {
        Credentials better = new Credentials(options().account(), options().password());
        List<String> asked = new ArrayList<>();
        Session session = open(options().withRenewed(() -> {
            asked.add("again");
            return java.util.Optional.of(new Credentials(Account.of("Ada Byron"), better.password()));
        }));
        region().capabilities.forget();
        region().answers.put(CreateCapabilityRequest.class, addressed -> {
            region().answers.clear();
            return Answer.failure("failed to authenticate user " + TestCapabilities.USER);
        });
        get(session.send(CHAT));
        assertThat(asked).containsExactly("again");
    }

    @Test
    void aDatagramGoesOutOnce() {
        Session session = open();
        get(session.call(CHAT, dispatcher.binding.Delivery.DATAGRAM));
        Deadline.await("the datagram", () -> region().datagrams.size() == 1);
        get(session.send(CHAT));
        assertThat(region().datagrams).hasSize(1);
    }

    @Test
    void aClosedSessionLeavesNothingBehind() {
        Session session = open();
        get(session.onTouch(SubscriptionTest.LAMP, _ -> {}));
        session.close();
        assertThat(region().capabilities.count()).isZero();
        assertThat(region().endPoints.count()).isZero();
        Deadline.await("no connection", () -> region().connections() == 0);
        int received = region().received.size();
        failure(session.send(CHAT), FailureKind.DENIED);
        assertThat(region().received).hasSize(received);
    }

    @Test
    void theCapabilityIsGivenBackThoughTheEndpointIsNot() {
        Session session = open(options().withCloseTimeout(Duration.ofSeconds(3)));
        get(session.onTouch(SubscriptionTest.LAMP, _ -> {}));
        CountDownLatch over = new CountDownLatch(1);
        region().answers.put(CloseEndPointRequest.class, hanging -> {
            TestRegion.await(over);
            return region().endPoints.answer(hanging.request()).orElseThrow();
        });
        session.close();
        try {
            Deadline.await("the capability's end", () -> region().capabilities.count() == 0);
        } finally {
            over.countDown();
        }
    }
}
