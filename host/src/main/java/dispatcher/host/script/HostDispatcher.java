package dispatcher.host.script;

import dispatcher.binding.Delivery;
import dispatcher.binding.Dispatcher;
import dispatcher.binding.LogLevel;
import dispatcher.binding.Prim;
import dispatcher.binding.Registration;
import dispatcher.failure.DispatcherException;
import dispatcher.host.prim.PrimAssets;
import dispatcher.host.session.Session;
import dispatcher.message.Answer;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.CreateBulkObjectsRequest;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The binding of one script: its session on one side, its loop on the other. Safe for use by several threads. */
final class HostDispatcher implements Dispatcher, AutoCloseable {
    private final Supplier<Session> session;
    private final ScriptLoop loop;
    private final ScriptLog log;
    private final Subscriptions subscriptions;
    private final PrimAssets assets;
    private final Drops drops;
    private final Creations creations = new Creations();
    private final boolean clean;
    private volatile @Nullable Integer exitStatus;

    /**
     * @param session the session, once it is open; the script may be prepared before
     * @param clean whether what the script makes shall be deleted at its end
     */
    HostDispatcher(Supplier<Session> session, ScriptLoop loop, ScriptLog log, boolean clean) {
        this.session = session;
        this.loop = loop;
        this.log = log;
        this.clean = clean;
        this.drops = new Drops(log);
        this.subscriptions = new Subscriptions(session, loop, drops);
        this.assets = new PrimAssets(this::send);
    }

    @Override
    public String scene() {
        return session.get().scene();
    }

    @Override
    public <R extends Response> CompletableFuture<R> send(Request<R> request) {
        Request<R> sent = identified(request);
        return creations.follow(sent, session.get().send(sent).thenApply(response -> {
            creations.answered(response);
            return response;
        }));
    }

    @Override
    public CompletableFuture<Answer> call(Request<?> request, Delivery delivery) {
        Request<?> sent = identified(request);
        return creations.follow(sent, session.get().call(sent, delivery).thenApply(answer -> {
            creations.answered(answer.response());
            return answer;
        }));
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
    public Registration every(Duration period, Runnable handler) {
        return loop.every(Durations.period(period), handler);
    }

    @Override
    public Registration after(Duration delay, Runnable handler) {
        return loop.after(Durations.delay(delay), handler);
    }

    @Override
    public <T> void deliver(CompletableFuture<T> result,
            BiConsumer<? super @Nullable T, ? super @Nullable DispatcherException> then) {
        Hold hold = loop.hold();
        result.whenComplete((value, thrown) -> {
            loop.put(() -> then.accept(value, thrown == null ? null : Results.failure(thrown)));
            hold.release();
        });
    }

    @Override
    public <T> T await(CompletableFuture<T> result) {
        return Results.await(result);
    }

    @Override
    public void log(LogLevel level, String text) {
        log.line(level, text);
    }

    @Override
    public void exit(int status) {
        exitStatus = status;
        loop.stop();
    }

    /** What the script asked to exit with, if it did. */
    Optional<Integer> exitStatus() {
        return Optional.ofNullable(exitStatus);
    }

    /** The objects that the script made. */
    Creations creations() {
        return creations;
    }

    /** Says at the end what the script missed. */
    @Override
    public void close() {
        drops.close();
    }
}
