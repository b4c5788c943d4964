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
     * @throws DispatcherException no session can be had
     */
    public static Feed open(SessionOptions options, World world, Executor thread) {
        Session operator = operator(options);
        return operator == null
                ? new PoliteFeed(Session.open(options.withDomains(USER)), world, thread)
                : new BuiltInFeed(operator, world, thread);
    }

    private static @Nullable Session operator(SessionOptions options) {
        try {
            Session session = Session.open(options.withDomains(OPERATOR));
            if (tellsChanges(session)) {
                return session;
            }
            session.close();
        } catch (DispatcherException failure) {
            if (failure.kind() == FailureKind.UNREACHABLE || failure.kind() == FailureKind.TIMED_OUT) {
                throw failure;
            }
        }
        return null;
    }

    private static boolean tellsChanges(Session session) {
        try {
            session.send(new GetChangesRequest(Ids.ZERO, 0)).join();
            return true;
        } catch (CompletionException _) {
            return false;
        }
    }
}
