package dispatcher.host.cli;

import dispatcher.host.session.Session;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

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
            region.begin(() -> Session.open(options));
        } else {
            connection.checkWithoutRegion();
            region.begin(() -> Session.open(connection.complete(region.start().target()).session(operator)));
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

    private void begin(Supplier<Session> opening) {
        Thread.ofPlatform().daemon().name("connect").start(() -> {
            try {
                Session open = opening.get();
                if (!session.complete(open)) {
                    open.close();
                }
            } catch (RuntimeException failure) {
                session.completeExceptionally(failure);
            }
        });
    }
}
