package dispatcher.host.view.feed;

import dispatcher.failure.DispatcherException;
import dispatcher.host.session.Session;
import dispatcher.host.view.world.World;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.message.remotecontrol.FindObjectsResponse;
import dispatcher.message.remotecontrol.GetSunParametersRequest;
import dispatcher.message.remotecontrol.GetTerrainHeightRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Asks a region one thing at a time, at most as often as it is told to: which objects there are, then what each is, the ground's
 * heights in between, and again. For one thread.
 */
final class Survey {
    private static final long FIND_EVERY = TimeUnit.SECONDS.toNanos(5);
    private static final long SUN_EVERY = TimeUnit.SECONDS.toNanos(30);

    private final Session session;
    private final World world;
    private final Executor thread;
    private final Facts facts;
    private final SurveyedObjects objects;
    private final CoarseGround ground;
    private boolean asking;
    private boolean groundsTurn;
    private long findDue = System.nanoTime();
    private long sunDue = findDue;
    private long resume = findDue;

    Survey(Session session, World world, Executor thread) {
        this.session = session;
        this.world = world;
        this.thread = thread;
        this.facts = new Facts(world, session, false);
        this.objects = new SurveyedObjects(session, world, thread);
        this.ground = new CoarseGround(world);
    }

    void tick() {
        long now = System.nanoTime();
        if (asking || now - resume < 0) {
            return;
        }
        asking = true;
        if (now - findDue >= 0) {
            findDue = now + FIND_EVERY;
            ask(session.send(new FindObjectsRequest(null, null, null, null)), this::found, this::lost);
        } else if (now - sunDue >= 0) {
            sunDue = now + SUN_EVERY;
            ask(session.send(new GetSunParametersRequest()), sun -> facts.sun(sun.currentTime()), _ -> {});
        } else if (groundsTurn && !ground.isDone()) {
            groundsTurn = false;
            GetTerrainHeightRequest place = ground.next();
            ask(session.send(place), told -> ground.put(told.height()), _ -> ground.skip());
        } else {
            groundsTurn = true;
            objects.ask().ifPresentOrElse(answer -> ask(answer, _ -> {}, _ -> {}), () -> asking = false);
        }
    }

    /** Asks something in between, when its turn comes. */
    <R extends Response> CompletableFuture<R> send(Request<R> request) {
        return objects.send(request);
    }

    private void found(FindObjectsResponse told) {
        facts.connected();
        objects.found(told.objects());
    }

    /** A region that refuses one question is there, and may answer the next. */
    private <T> void ask(CompletableFuture<T> answer, Consumer<T> next, Consumer<Throwable> refused) {
        answer.whenCompleteAsync((told, failure) -> {
            asking = false;
            world.begin();
            if (failure == null) {
                next.accept(told);
            } else if (Feeds.away(failure) != null) {
                lost(failure);
            } else {
                refused.accept(failure);
            }
        }, thread);
    }

    /** What it is asked next is whether it is there again. */
    private void lost(Throwable failure) {
        resume = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        findDue = resume;
        facts.lost(failure instanceof DispatcherException known ? known.explanation() : failure.toString());
    }
}
