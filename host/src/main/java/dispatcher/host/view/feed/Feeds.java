package dispatcher.host.view.feed;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import dispatcher.host.view.world.World;
import dispatcher.message.simulator.GetChangesRequest;
import dispatcher.value.Ids;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Finds out what a region tells, and to whom. */
public final class Feeds {
    private static final List<String> OPERATOR = List.of("Dispatcher", "RemoteControl", "Simulator");
    private static final List<String> USER = List.of("Dispatcher", "RemoteControl");

    private Feeds() {}

    /**
     * Opens a session: as the operator where the region is a built-in one, else as a user. Waits for that.
     *
     * @param thread the world's own; the feed is for it
     * @throws DispatcherException no session can be had, or the region does not answer
     */
    public static Feed open(SessionOptions options, World world, Executor thread) {
        Session operator = operator(options);
        return operator == null
                ? new PoliteFeed(Session.open(options.withDomains(USER)), world, thread)
                : new BuiltInFeed(operator, world, thread);
    }

    /** What says nothing of what the region can do is no answer to that question, and is thrown. */
    private static @Nullable Session operator(SessionOptions options) {
        Session session = null;
        try {
            session = Session.open(options.withDomains(OPERATOR));
            session.send(new GetChangesRequest(Ids.ZERO, 0)).join();
            return session;
        } catch (DispatcherException | CompletionException failure) {
            if (session != null) {
                session.close();
            }
            DispatcherException away = away(failure);
            if (away != null) {
                throw away;
            }
            return null;
        }
    }

    /** The failure where the region did not answer at all, else null. */
    static @Nullable DispatcherException away(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof DispatcherException known
                && (known.kind() == FailureKind.UNREACHABLE || known.kind() == FailureKind.TIMED_OUT)
                        ? known
                        : null;
    }
}
