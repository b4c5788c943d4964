package dispatcher.host.worker;

import dispatcher.binding.Contact;
import dispatcher.binding.Delivery;
import dispatcher.binding.ObjectChange;
import dispatcher.binding.Prim;
import dispatcher.binding.RegionAddress;
import dispatcher.binding.RegionBinding;
import dispatcher.binding.Registration;
import dispatcher.binding.Store;
import dispatcher.binding.Watch;
import dispatcher.bridge.client.BridgeClient;
import dispatcher.bridge.client.RemoteFolder;
import dispatcher.bridge.client.RemoteRegion;
import dispatcher.bridge.client.RemoteRegions;
import dispatcher.bridge.client.RemoteStore;
import dispatcher.guest.GuestEnvironment;
import dispatcher.host.limit.LimitedStore;
import dispatcher.host.limit.Meter;
import dispatcher.host.script.Drops;
import dispatcher.host.script.LoopRegion;
import dispatcher.host.script.ScriptBinding;
import dispatcher.host.script.ScriptLog;
import dispatcher.host.script.ScriptLoop;
import dispatcher.message.Answer;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The binding of a script in a worker: its loop is here, all else on the other end of the bridge. What the script may use is counted
 * here first, where its lines are known, and then by the host, which trusts no worker. Safe for use by several threads.
 */
final class RemoteBinding extends ScriptBinding {
    private final BridgeClient client;
    private final Path folder;
    private final ScriptLoop loop;
    private final Drops drops;
    private final RemoteRegions regions;
    private final RegionBinding own;
    private final Map<RemoteRegion, RegionBinding> others = new ConcurrentHashMap<>();
    private final Store store;

    /** @param folder the script's folder, absolute */
    RemoteBinding(BridgeClient client, Path folder, ScriptLoop loop, ScriptLog log, Meter meter) {
        super(loop, log, meter);
        this.client = client;
        this.folder = folder;
        this.loop = loop;
        this.drops = new Drops(log);
        this.regions = new RemoteRegions(client);
        this.own = gated(regions.own());
        this.store = new LimitedStore(new RemoteStore(client), meter);
    }

    private RegionBinding gated(RemoteRegion region) {
        return limited(new LoopRegion(region, loop, drops));
    }

    @Override
    protected GuestEnvironment environment(GuestEnvironment usual) {
        return usual.withFolder(new RemoteFolder(client, folder));
    }

    /** A worker gets its job when its region is there. */
    @Override
    public void open() {
        // It is open.
    }

    @Override
    public void abandon() {
        // Nothing is waited for.
    }

    @Override
    public void close() {
        drops.close();
    }

    @Override
    public long drops() {
        return drops.total();
    }

    @Override
    public String scene() {
        return own.scene();
    }

    @Override
    public RegionAddress address() {
        return own.address();
    }

    @Override
    public <R extends Response> CompletableFuture<R> send(Request<R> request) {
        return own.send(request);
    }

    @Override
    public CompletableFuture<Answer> call(Request<?> request, Delivery delivery) {
        return own.call(request, delivery);
    }

    @Override
    public CompletableFuture<UUID> asset(Prim prim) {
        return own.asset(prim);
    }

    @Override
    public CompletableFuture<Registration> onTouch(UUID object, Consumer<TouchCallback> handler) {
        return own.onTouch(object, handler);
    }

    @Override
    public CompletableFuture<Registration> onUpdate(List<UUID> objects, Consumer<UpdatedCallback> handler) {
        return own.onUpdate(objects, handler);
    }

    @Override
    public CompletableFuture<Registration> watch(Watch watch, Consumer<ObjectChange> handler) {
        return own.watch(watch, handler);
    }

    @Override
    public Contact contact() {
        return own.contact();
    }

    @Override
    public CompletableFuture<RegionBinding> connect(String nameOrUrl) {
        return regions.connect(nameOrUrl).thenApply(
                region -> region == regions.own() ? this : others.computeIfAbsent(region, this::gated));
    }

    @Override
    public Store store() {
        return store;
    }
}
