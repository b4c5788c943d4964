package dispatcher.host.script;

import dispatcher.binding.Delivery;
import dispatcher.binding.Dispatcher;
import dispatcher.binding.LogLevel;
import dispatcher.binding.ObjectChange;
import dispatcher.binding.Prim;
import dispatcher.binding.RegionAddress;
import dispatcher.binding.RegionBinding;
import dispatcher.binding.Registration;
import dispatcher.binding.Store;
import dispatcher.binding.Watch;
import dispatcher.failure.DispatcherException;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.Session;
import dispatcher.host.store.FileStore;
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
    private final Supplier<Session> session;
    private final HostRegion region;
    private final OtherRegions others;
    private final FileStore store;
    private final Drops drops;
    private volatile @Nullable Integer exitStatus;

    /** @param session the session, once it is open; the script may be prepared before */
    HostDispatcher(Supplier<Session> session, ScriptLoop loop, ScriptLog log, ScriptOptions options) {
        this.loop = loop;
        this.log = log;
        this.session = session;
        this.drops = new Drops(log);
        this.region = region(session, options.clean());
        this.others = new OtherRegions(options.regions(), log, other -> region(other, options.clean()));
        this.store = new FileStore(options.store());
    }

    private HostRegion region(Supplier<Session> of, boolean clean) {
        return new HostRegion(of, loop, log, drops, clean);
    }

    @Override
    public String scene() {
        return region.scene();
    }

    @Override
    public RegionAddress address() {
        return region.address();
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
        return isThisRegion(nameOrUrl) ? CompletableFuture.completedFuture(this) : others.connect(nameOrUrl);
    }

    private boolean isThisRegion(String nameOrUrl) {
        return RegionUrl.isUrl(nameOrUrl) && RegionUrl.of(nameOrUrl).equals(session.get().url());
    }

    @Override
    public Store store() {
        return store;
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

    /** Makes the last calls to the script's own region. */
    void leave(Session open) {
        region.leave(open);
    }

    /** Does not wait any more for other regions that are not open yet. */
    void abandon() {
        others.abandon();
    }

    /** Leaves the other regions and the store. */
    @Override
    public void close() {
        region.close();
        others.close();
        store.close();
    }

    /** Says what the script missed. */
    void tellDrops() {
        drops.close();
    }
}
