package dispatcher.host.cli;

import dispatcher.host.session.BackgroundOpening;
import dispatcher.host.session.Session;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The region of one run of a script: one that was named, or one that lives as long as the run. */
final class RunRegion implements AutoCloseable {
    private final CompletableFuture<Optional<OwnRegion>> own = new CompletableFuture<>();
    private final CompletableFuture<Session> session = new CompletableFuture<>();

    private RunRegion() {}

    /**
     * Begins to connect, in the background.
     *
     * @param operator whether the script gets the built-in region's own domain, too
     * @throws UsageException where something is missing that connecting needs
     */
    static RunRegion of(ConnectionOptions connection, boolean operator) {
        RunRegion region = new RunRegion();
        Optional<Target> named = connection.named();
        if (named.isPresent()) {
            var options = named.get().session(operator);
            region.own.complete(Optional.empty());
            BackgroundOpening.begin(region.session, () -> Session.open(options));
        } else {
            connection.checkWithoutRegion();
            BackgroundOpening.begin(region.session,
                    () -> Session.open(connection.complete(region.start().target()).session(operator)));
        }
        return region;
    }

    /** The session with it, once it is open. Whoever completes it before, ends the opening. */
    CompletableFuture<Session> session() {
        return session;
    }

    /** Ends the region, if it is this run's own. */
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
