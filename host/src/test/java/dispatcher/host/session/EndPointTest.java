package dispatcher.host.session;

import dispatcher.binding.CallScope;
import dispatcher.binding.Gap;
import dispatcher.host.transport.Deadline;
import dispatcher.message.Answer;
import dispatcher.message.dispatcher.CreateEndPointRequest;
import dispatcher.message.dispatcher.RenewEndPointRequest;
import dispatcher.message.remotecontrol.RegisterTouchCallbackRequest;
import dispatcher.message.remotecontrol.TouchCallback;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** There is one endpoint, from the first subscription on; it outlives its life, and a region that has forgotten it. */
class EndPointTest extends SessionTestBase {
    private static final UUID LAMP = SubscriptionTest.LAMP;
    private static final UUID DOOR = SubscriptionTest.DOOR;

    private final List<TouchCallback> touches = new CopyOnWriteArrayList<>();

    private int registrations() {
        return region().endPoints.registrations().size();
    }

    private void touchAll() {
        region().endPoints.registrations()
                .forEach(one -> region().tell(SubscriptionTest.touch(one.objects().getFirst(), one.requestId(), 1)));
    }

    @Test
    void isCreatedForTheFirstSubscriptionOnTheAddressThatFacesTheRegion() {
        Session session = open();
        assertThat(region().endPoints.created).hasValue(0);
        get(session.onTouch(LAMP, touches::add));
        get(session.onTouch(DOOR, touches::add));
        assertThat(region().endPoints.created).hasValue(1);
        assertThat(region().received(CreateEndPointRequest.class)).singleElement().satisfies(request -> {
            assertThat(request.callbackHost()).isEqualTo("127.0.0.1");
            assertThat(request.lifeSpan()).isEqualTo(30_000);
        });
    }

    @Test
    void isCreatedOnceForManySubscriptionsAtATime() {
        Session session = open();
        var first = session.onTouch(LAMP, touches::add);
        var second = session.onTouch(DOOR, touches::add);
        get(first);
        get(second);
        assertThat(region().endPoints.created).hasValue(1);
    }

    @Test
    void isRenewedWellBeforeItLapses() {
        region().endPoints.grantedMillis = 1_500;
        get(open().onTouch(LAMP, touches::add));
        Deadline.await("four renewals", () -> region().endPoints.renewed.get() >= 4);
        assertThat(region().endPoints.created).hasValue(1);
        assertThat(registrations()).isEqualTo(1);
    }

    /** As when a machine goes from one network to another: the region answers, but its callbacks would come to nobody. */
    @Test
    void isMadeAnewWhereThisMachineIsReachedElsewhereByNow() throws Exception {
        region().endPoints.grantedMillis = 900;
        Session session = open();
        List<Gap.Cause> gaps = new CopyOnWriteArrayList<>();
        get(session.contact().onRestored(gap -> gaps.add(gap.cause())));
        AtomicReference<InetAddress> here = new AtomicReference<>(InetAddress.ofLiteral("127.0.0.1"));
        EndPoint endPoint = new EndPoint(part(session, AuthorizedCalls.class), here::get, _ -> {},
                Duration.ofSeconds(30),
                _ -> {}, part(session, Reach.class));
        EndPoint.Opened first = get(endPoint.current());
        Deadline.await("a renewal", () -> region().endPoints.renewed.get() >= 1);
        assertThat(endPoint.isCurrent(first)).isTrue();
        here.set(InetAddress.ofLiteral("127.0.0.2"));
        Deadline.await("another one", () -> region().received(CreateEndPointRequest.class).size() == 2);
        assertThat(region().received(CreateEndPointRequest.class).getLast().callbackHost()).isEqualTo("127.0.0.2");
        Deadline.await("the first is closed", () -> region().endPoints.count() == 1);
        Deadline.await("the gap", () -> gaps.equals(List.of(Gap.Cause.LAPSED)));
        get(endPoint.close());
    }

    @Test
    void allThatASubscriptionTakesBelongsToTheCallThatAskedForIt() {
        Map<Class<?>, String> calls = new ConcurrentHashMap<>();
        Session session = open(options().withTap(
                tap(sent -> calls.put(sent.request().getClass(), String.valueOf(sent.call())))));
        get(CallScope.in("a-1", () -> session.onTouch(LAMP, touches::add)));
        assertThat(calls).containsEntry(CreateEndPointRequest.class, "a-1")
                .containsEntry(RegisterTouchCallbackRequest.class, "a-1");
    }

    @Test
    void isMadeAnewWithItsSubscriptionsWhenTheRegionHasForgottenIt() {
        region().endPoints.grantedMillis = 900;
        Session session = open();
        get(session.onTouch(LAMP, touches::add));
        get(session.onTouch(DOOR, touches::add));
        region().endPoints.forget();
        Deadline.await("both are registered anew", () -> registrations() == 2);
        touchAll();
        Deadline.await("both are told", () -> touches.size() == 2);
    }

    @Test
    void isMadeAnewAfterTheRegionWasStartedAgain() {
        region().endPoints.grantedMillis = 900;
        get(open().onTouch(LAMP, touches::add));
        region().capabilities.forget();
        region().endPoints.forget();
        Deadline.await("it is registered anew", () -> registrations() == 1);
        touchAll();
        Deadline.await("it is told", () -> touches.size() == 1);
        assertThat(region().capabilities.created).hasValue(2);
    }

    @Test
    void isMadeAnewWhenARegistrationFindsItForgotten() {
        Session session = open();
        get(session.onTouch(LAMP, touches::add));
        region().endPoints.forget();
        get(session.onTouch(DOOR, touches::add));
        Deadline.await("both are registered", () -> registrations() == 2);
        assertThat(region().endPoints.created).hasValue(2);
    }

    @Test
    void leavesOutTheObjectsThatAreGone() {
        region().endPoints.grantedMillis = 900;
        Session session = open();
        get(session.onTouch(LAMP, touches::add));
        get(session.onTouch(DOOR, touches::add));
        region().endPoints.unknownObjects.add(LAMP);
        region().endPoints.forget();
        Deadline.await("the one that is there is registered", () -> registrations() == 1);
        int asked = region().received(RegisterTouchCallbackRequest.class).size();
        Deadline.await("later renewals", () -> region().endPoints.renewed.get() >= 4);
        assertThat(region().received(RegisterTouchCallbackRequest.class)).hasSizeLessThanOrEqualTo(asked + 1);
        assertThat(registrations()).isEqualTo(1);
    }

    @Test
    void triesAgainWhatFailedWhenItWasMadeAnew() {
        region().endPoints.grantedMillis = 900;
        get(open().onTouch(LAMP, touches::add));
        region().answers.put(RegisterTouchCallbackRequest.class, _ -> Answer.failure("Fatal error; busy"));
        region().endPoints.forget();
        Deadline.await(
                "a try that fails", () -> region().received(RegisterTouchCallbackRequest.class).size() >= 2);
        region().answers.remove(RegisterTouchCallbackRequest.class);
        Deadline.await("it is registered", () -> registrations() == 1);
    }

    @Test
    void saysOnceThatNothingIsHeardAndOnceThatItIsAgain() {
        region().endPoints.grantedMillis = 3_000;
        Session session = open();
        List<String> said = new CopyOnWriteArrayList<>();
        get(session.contact().onLost(loss -> said.add("lost: " + loss.reason())));
        get(session.contact().onRestored(gap -> said.add("restored: " + gap.cause())));
        get(session.onTouch(LAMP, touches::add));
        region().answers.put(RenewEndPointRequest.class, _ -> Answer.failure("Fatal error; busy"));
        Deadline.await("two renewals that fail", () -> region().received(RenewEndPointRequest.class).size() >= 3);
        Deadline.await("it is lost", () -> !said.isEmpty());
        region().answers.remove(RenewEndPointRequest.class);
        Deadline.await("both are said", () -> said.size() == 2);
        assertThat(said).containsExactly("lost: The region refused RenewEndPointRequest: Fatal error; busy.",
                "restored: UNREACHABLE");
    }
}
