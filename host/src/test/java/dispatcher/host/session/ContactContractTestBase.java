package dispatcher.host.session;

import dispatcher.binding.Gap;
import dispatcher.failure.FailureKind;
import dispatcher.host.transport.Deadline;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.TouchCallback;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the tests of the connection contract begin with that listen to a region. */
abstract class ContactContractTestBase extends SessionTestBase {

    static final ChatRequest CHAT = new ChatRequest("hi", null, null);
    static final UUID LAMP = SubscriptionTest.LAMP;
    static final UUID DOOR = SubscriptionTest.DOOR;

    final List<Object> told = new CopyOnWriteArrayList<>();
    final List<TouchCallback> touches = new CopyOnWriteArrayList<>();

    /** The host looks by itself every 100 s only, so that what is told is noticed otherwise. */
    final Session listening() {
        Session session = open(options().withLives(Duration.ofSeconds(300), Duration.ofSeconds(300)));
        get(session.contact().onLost(told::add));
        get(session.contact().onRestored(told::add));
        get(session.contact().onGone(gone -> told.add(gone.object())));
        return session;
    }

    final Session touched() {
        Session session = listening();
        get(session.onTouch(LAMP, touches::add));
        return session;
    }

    final Gap gap() {
        Deadline.await("the gap", () -> told.stream().anyMatch(Gap.class::isInstance));
        return (Gap) told.getLast();
    }

    final void isHeard() {
        touches.clear();
        region().endPoints.registrations()
                .forEach(one -> region().tell(SubscriptionTest.touch(LAMP, one.requestId(), 1)));
        Deadline.await("the touch", () -> touches.size() == 1);
    }

    final void lose(Session session) {
        region().breaks = true;
        failure(session.send(CHAT), FailureKind.UNREACHABLE);
        Deadline.await("the loss", () -> told.size() == 1);
    }
}
