package dispatcher.host.script;

import dispatcher.binding.Contact;
import dispatcher.binding.Delivery;
import dispatcher.binding.ObjectChange;
import dispatcher.binding.Prim;
import dispatcher.binding.RegionAddress;
import dispatcher.binding.RegionBinding;
import dispatcher.binding.Registration;
import dispatcher.binding.Watch;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.prim.PrimAssets;
import dispatcher.host.session.Session;
import dispatcher.message.Answer;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.dispatcher.CreateEndPointRequest;
import dispatcher.message.remotecontrol.CreateBulkObjectsRequest;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One region of one script: a session on one side, the script's loop on the other. Safe for use by several threads. */
final class HostRegion implements RegionBinding {
    private final Supplier<Session> session;
    private final Subscriptions subscriptions;
    private final PrimAssets assets;
    private final Creations creations = new Creations();
    private final FewGuesses guesses = new FewGuesses();
    private final Drops drops;
    private final boolean clean;
    private final boolean ownEndPoints;

    /**
     * @param session the session, once it is open; the script may be prepared before
     * @param clean whether what the script makes shall be deleted at its end
     * @param ownEndPoints whether the script may let the region send datagrams to where it likes
     */
    HostRegion(CompletableFuture<Session> session, ScriptLoop loop, ScriptLog log, Drops drops, boolean clean,
            boolean ownEndPoints) {
        this.ownEndPoints = ownEndPoints;
        this.session = session::join;
        this.drops = drops;
        this.clean = clean;
        this.subscriptions = new Subscriptions(new SessionEvents(this.session, this, log), loop, drops);
        this.assets = new PrimAssets(this::send);
        session.thenAccept(open -> {
            ContactLog.follow(open.contact(), log);
            subscriptions.followGone();
        });
    }

    @Override
    public String scene() {
        return session.get().scene();
    }

    @Override
    public RegionAddress address() {
        Session open = session.get();
        return new RegionAddress(open.url(), datagrams(open), guesses.limited(open.user()));
    }

    private static @Nullable String datagrams(Session open) {
        try {
            return open.datagramAddress().getHostString() + ":" + open.datagramAddress().getPort();
        } catch (DispatcherException _) {
            // The region takes none; who sends one is told so.
            return null;
        }
    }

    @Override
    public <R extends Response> CompletableFuture<R> send(Request<R> request) {
        Request<R> sent = identified(allowed(request));
        return creations.follow(sent, session.get().send(sent).thenApply(response -> {
            answered(sent, response);
            return response;
        }));
    }

    @Override
    public CompletableFuture<Answer> call(Request<?> request, Delivery delivery) {
        Request<?> sent = identified(allowed(request));
        return creations.follow(sent, session.get().call(sent, delivery).thenApply(answer -> {
            answered(sent, answer.response());
            return answer;
        }));
    }

    private void answered(Request<?> request, Response response) {
        creations.answered(response);
        subscriptions.answered(request);
    }

    /** Whoever runs this host answers for what goes to its ports and comes from its region. */
    private <R extends Response> Request<R> allowed(Request<R> request) {
        if (!ownEndPoints && request instanceof CreateEndPointRequest) {
            throw new DispatcherException(FailureKind.DENIED,
                    "Only a script that is trusted may let the region send datagrams to an endpoint of its own.",
                    "Let the library listen: give it handlers for touches and moves; or run the script with --policy trusted.");
        }
        return request;
    }

    @SuppressWarnings("unchecked")
    private <R extends Response> Request<R> identified(Request<R> request) {
        return clean && request instanceof CreateBulkObjectsRequest bulk
                ? (Request<R>) Creations.identified(bulk)
                : request;
    }

    @Override
    public CompletableFuture<UUID> asset(Prim prim) {
        return assets.asset(prim);
    }

    @Override
    public CompletableFuture<Registration> onTouch(UUID object, Consumer<TouchCallback> handler) {
        return subscriptions.onTouch(object, handler);
    }

    @Override
    public CompletableFuture<Registration> onUpdate(List<UUID> objects, Consumer<UpdatedCallback> handler) {
        return subscriptions.onUpdate(objects, handler);
    }

    @Override
    public CompletableFuture<Registration> watch(Watch watch, Consumer<ObjectChange> handler) {
        return subscriptions.watch(watch, handler);
    }

    @Override
    public Contact contact() {
        return subscriptions.contact();
    }

    /** Makes the last calls: deletes what the script made here, where that is wanted. */
    void leave(Session open) {
        drops.addLate(open.strayCallbacks());
        if (clean) {
            creations.delete(this);
        }
    }

    /** Ends what goes on by itself; subscriptions end with the session. */
    void close() {
        subscriptions.close();
    }
}
