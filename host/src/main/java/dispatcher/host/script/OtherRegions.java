package dispatcher.host.script;

import dispatcher.binding.RegionBinding;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.session.BackgroundOpening;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The regions that a script has connected to besides its own. Safe for use by several threads. */
final class OtherRegions implements AutoCloseable {
    private final AllowedRegions allowed;
    private final ScriptLog log;
    private final Function<CompletableFuture<Session>, HostRegion> regions;
    private final UnaryOperator<RegionBinding> gates;
    private final Map<Place, Connected> connected = new HashMap<>();
    private boolean closed;

    /** A scene of a region; null: its first one. */
    private record Place(URI url, @Nullable String scene) {}

    private record Connected(HostRegion region, RegionBinding gated, CompletableFuture<Session> session,
            SessionEnd end) {}

    /**
     * @param regions makes the script's region of a session
     * @param gates gives what the script sees of it
     */
    OtherRegions(AllowedRegions allowed, ScriptLog log, Function<CompletableFuture<Session>, HostRegion> regions,
            UnaryOperator<RegionBinding> gates) {
        this.allowed = allowed;
        this.log = log;
        this.regions = regions;
        this.gates = gates;
    }

    /** The region of that name or URL, once it is open; one that could not be opened is tried anew the next time. */
    CompletableFuture<RegionBinding> connect(String nameOrUrl) {
        CompletableFuture<SessionOptions> options = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> options.completeAsync(
                () -> allowed.find(nameOrUrl).orElseThrow(() -> denied(nameOrUrl)), Runnable::run));
        return options.thenCompose(this::connect);
    }

    /** Does not wait any more for those that are not open yet, and connects to no others. */
    void abandon() {
        all().forEach(each -> each.end.abandon());
    }

    /** Leaves all of them, side by side; the second time nothing happens. */
    @Override
    public void close() {
        CompletableFuture.allOf(all().stream().map(each -> CompletableFuture.runAsync(() -> {
            each.region.close();
            each.end.close();
        }, Thread::startVirtualThread)).toArray(CompletableFuture[]::new)).join();
    }

    private CompletableFuture<RegionBinding> connect(SessionOptions options) {
        Connected wanted = connected(new Place(options.url(), options.scene()), options);
        return wanted.session.thenApply(_ -> wanted.gated);
    }

    private synchronized Connected connected(Place place, SessionOptions options) {
        if (closed) {
            throw new DispatcherException(FailureKind.DENIED, "The script is ending, so it connects to no region.", "");
        }
        connected.values().removeIf(each -> each.session.isCompletedExceptionally());
        return connected.computeIfAbsent(place, _ -> begin(options));
    }

    private Connected begin(SessionOptions options) {
        CompletableFuture<Session> session = new CompletableFuture<>();
        HostRegion region = regions.apply(session);
        BackgroundOpening.begin(session, () -> Session.open(options));
        return new Connected(region, gates.apply(region), session, new SessionEnd(session, log, region::leave));
    }

    private synchronized List<Connected> all() {
        closed = true;
        return List.copyOf(connected.values());
    }

    private static DispatcherException denied(String nameOrUrl) {
        String shown = nameOrUrl.length() > 100 ? nameOrUrl.substring(0, 100) + "…" : nameOrUrl;
        return new DispatcherException(FailureKind.DENIED, "This script may not connect to " + shown + ".",
                "Whoever runs it has to allow that: run --allow-region " + shown
                        + ", or allow-region in the script's settings.");
    }
}
