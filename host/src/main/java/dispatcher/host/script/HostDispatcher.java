package dispatcher.host.script;

import dispatcher.binding.Contact;
import dispatcher.binding.Delivery;
import dispatcher.binding.LogLevel;
import dispatcher.binding.ObjectChange;
import dispatcher.binding.Prim;
import dispatcher.binding.RegionAddress;
import dispatcher.binding.RegionBinding;
import dispatcher.binding.Registration;
import dispatcher.binding.Store;
import dispatcher.binding.Watch;
import dispatcher.guest.Policy;
import dispatcher.host.fence.Fence;
import dispatcher.host.fence.FencedRegion;
import dispatcher.host.fence.ObjectCount;
import dispatcher.host.fence.Refusals;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.LimitedStore;
import dispatcher.host.limit.Meter;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.Session;
import dispatcher.host.store.FileStore;
import dispatcher.message.Answer;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The binding of one script: its session on one side, its loop on the other. Safe for use by several threads. */
final class HostDispatcher extends ScriptBinding {
    private final ScriptLoop loop;
    private final ScriptLog log;
    private final ScriptOptions options;
    private final SessionEnd session;
    private final HostRegion own;
    private final RegionBinding region;
    private final OtherRegions others;
    private final FileStore file;
    private final Store store;
    private final Drops drops;
    private final UnaryOperator<RegionBinding> seen;
    private final ObjectCount objects;
    private final Refusals refusals;

    /** @param session the session, which may still be opening; it is closed with this */
    HostDispatcher(CompletableFuture<Session> session, ScriptLoop loop, ScriptLog log, ScriptOptions options,
            Meter meter) {
        super(loop, log, meter);
        this.loop = loop;
        this.log = log;
        this.options = options;
        this.drops = new Drops(log);
        this.seen = options.watch().made();
        this.objects = new ObjectCount(options.fence().objects());
        this.refusals = new Refusals(line -> log.line(LogLevel.WARNING, line));
        this.own = region(session);
        this.region = gated(own);
        this.session = new SessionEnd(session, log, own::leave);
        this.others = new OtherRegions(options.regions(), log, this::region, this::gated);
        this.file = new FileStore(options.store(), options.limits().get(Limit.STORE),
                size -> meter.check(Limit.STORE, size));
        this.store = new LimitedStore(file, meter);
    }

    private HostRegion region(CompletableFuture<Session> of) {
        return new HostRegion(of, loop, log, drops, options.clean(), options.policy() == Policy.TRUSTED);
    }

    /** What the script sees of a region: behind what it may use and do. */
    private RegionBinding gated(RegionBinding whole) {
        Fence fence = options.fence();
        return seen.apply(limited(
                fence.equals(Fence.OPEN) ? whole : new FencedRegion(whole, fence, objects, refusals)));
    }

    @Override
    public long drops() {
        return drops.total();
    }

    @Override
    public void open() {
        session.open();
    }

    @Override
    public void abandon() {
        session.abandon();
        others.abandon();
    }

    /** Each is closed, the last named first, also where one before it fails: a session that was left open would be renewed for ever. */
    @Override
    public void close() {
        try (refusals; drops; session; file; others) {
            own.close();
        }
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
    public Contact contact() {
        return region.contact();
    }

    @Override
    public CompletableFuture<RegionBinding> connect(String nameOrUrl) {
        return isThisRegion(nameOrUrl) ? CompletableFuture.completedFuture(this) : others.connect(nameOrUrl);
    }

    private boolean isThisRegion(String nameOrUrl) {
        return RegionUrl.isUrl(nameOrUrl) && RegionUrl.of(nameOrUrl).equals(region.address().url());
    }

    @Override
    public Store store() {
        return store;
    }
}
