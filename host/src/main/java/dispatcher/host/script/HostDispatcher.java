package dispatcher.host.script;

import dispatcher.binding.Delivery;
import dispatcher.binding.Dispatcher;
import dispatcher.binding.LogLevel;
import dispatcher.binding.ObjectChange;
import dispatcher.binding.Prim;
import dispatcher.binding.RegionBinding;
import dispatcher.binding.Registration;
import dispatcher.binding.Store;
import dispatcher.binding.Watch;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.session.Session;
import dispatcher.message.Answer;
import dispatcher.message.Request;
import dispatcher.message.Response;
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
    private final ScriptLoop loop;
    private final ScriptLog log;
    private final HostRegion region;
    private final Drops drops;
    private volatile @Nullable Integer exitStatus;

    /**
     * @param session the session, once it is open; the script may be prepared before
     * @param clean whether what the script makes shall be deleted at its end
     */
    HostDispatcher(Supplier<Session> session, ScriptLoop loop, ScriptLog log, boolean clean) {
        this.loop = loop;
        this.log = log;
        this.drops = new Drops(log);
        this.region = new HostRegion(session, loop, drops, clean);
    }

    @Override
    public String scene() {
        return region.scene();
    }

    @Override
    public <R extends Response> CompletableFuture<R> send(Request<R> request) {
        return region.send(request);
    }

    @Override
    public CompletableFuture<Answer> call(Request<?> request, Delivery delivery) {
        return region.call(request, delivery);
    }

    @Override
    public CompletableFuture<UUID> asset(Prim prim) {
        return region.asset(prim);
    }

    @Override
    public CompletableFuture<Registration> onTouch(UUID object, Consumer<TouchCallback> handler) {
        return region.onTouch(object, handler);
    }

    @Override
    public CompletableFuture<Registration> onUpdate(List<UUID> objects, Consumer<UpdatedCallback> handler) {
        return region.onUpdate(objects, handler);
    }

    @Override
    public CompletableFuture<Registration> watch(Watch watch, Consumer<ObjectChange> handler) {
        return region.watch(watch, handler);
    }

    @Override
    public CompletableFuture<RegionBinding> connect(String nameOrUrl) {
        return CompletableFuture.failedFuture(new DispatcherException(FailureKind.DENIED,
                "This script may not connect to " + nameOrUrl + ".", ""));
    }

    @Override
    public Store store() {
        throw new UnsupportedOperationException("not built yet");
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
        return region.creations();
    }

    /** Says at the end what the script missed. */
    @Override
    public void close() {
        drops.close();
    }
}
