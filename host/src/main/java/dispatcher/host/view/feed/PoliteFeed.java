package dispatcher.host.view.feed;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.session.Session;
import dispatcher.host.view.world.World;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.simulator.TouchedSurface;
import dispatcher.value.Vector3;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A region that is asked object by object, as any user may, and slowly. */
final class PoliteFeed implements Feed {
    private final Session session;
    private final Survey survey;

    PoliteFeed(Session session, World world, Executor thread) {
        this.session = session;
        this.survey = new Survey(session, world, thread);
    }

    @Override
    public void tick() {
        survey.tick();
    }

    /** Nobody comes into a real region without a viewer. */
    @Override
    public CompletableFuture<?> enter(UUID avatar, String name) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<?> leave(UUID avatar) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<?> walk(UUID avatar, Vector3 place) {
        return cannot("Nobody can walk here");
    }

    @Override
    public CompletableFuture<?> touch(UUID avatar, UUID object, @Nullable TouchedSurface surface) {
        return cannot("Nothing can be touched from here");
    }

    @Override
    public CompletableFuture<?> say(UUID avatar, String text, int channel) {
        return session.send(new ChatRequest(text, null, channel));
    }

    @Override
    public CompletableFuture<Map<String, Object>> messages(UUID object) {
        return Messages.about(survey::send, object);
    }

    @Override
    public void close() {
        session.close();
    }

    private static CompletableFuture<?> cannot(String sentence) {
        return CompletableFuture.failedFuture(new DispatcherException(FailureKind.UNSUPPORTED,
                sentence + ": a region that is not built in has no message for it.", "Use a viewer."));
    }
}
