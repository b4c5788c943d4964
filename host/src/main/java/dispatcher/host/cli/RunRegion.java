package dispatcher.host.cli;

import dispatcher.host.session.BackgroundOpening;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import dispatcher.host.settings.RegionTrust;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The region of a script's runs: one that was named, or one that lives as long as this. Safe for use by several threads. */
final class RunRegion implements AutoCloseable {
    private final CompletableFuture<Optional<OwnRegion>> own = new CompletableFuture<>();
    private final CompletableFuture<SessionOptions> options = new CompletableFuture<>();

    private RunRegion() {}

    /**
     * Begins to start a region in the background where none is named.
     *
     * @param usual the region where the options name none; null: one of its own
     * @param trust how far the way to that one is trusted; null: as its name in regions.toml says
     * @param operator whether the script gets the built-in region's own domain, too
     * @throws UsageException where something is missing that connecting needs
     */
    static RunRegion of(ConnectionOptions connection, @Nullable String usual, @Nullable RegionTrust trust,
            boolean operator) {
        RunRegion region = new RunRegion();
        Optional<Target> named = connection.namedOr(usual, trust);
        if (named.isPresent()) {
            region.options.complete(named.get().session(operator));
            region.own.complete(Optional.empty());
        } else {
            connection.checkWithoutRegion();
            region.options.completeAsync(() -> connection.complete(region.start().target()).session(operator),
                    Thread.ofPlatform().daemon().name("region-start")::start);
        }
        return region;
    }

    /** Begins to open a session, with more options, in the background. Whoever completes it before, ends the opening. */
    CompletableFuture<Session> session(UnaryOperator<SessionOptions> how) {
        CompletableFuture<Session> session = new CompletableFuture<>();
        open(session, how);
        return session;
    }

    /** What a session with it needs; waits for the region. */
    SessionOptions options() {
        return options.join();
    }

    /** Opens a session, and waits for that. */
    Session open() {
        return Session.open(options.join());
    }

    /** As above, into a future that is there already. */
    void open(CompletableFuture<Session> session, UnaryOperator<SessionOptions> how) {
        BackgroundOpening.begin(session, () -> Session.open(how.apply(options.join())));
    }

    /** Ends the region, if it is this one's own. */
    @Override
    public void close() {
        own.complete(Optional.empty());
        own.thenAccept(region -> region.ifPresent(OwnRegion::close)).exceptionally(_ -> null).join();
    }

    private OwnRegion start() {
        OwnRegion started = OwnRegion.start();
        if (!own.complete(Optional.of(started))) {
            started.close();
        }
        return started;
    }
}
