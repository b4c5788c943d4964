package dispatcher.host.cli;

import dispatcher.host.session.Session;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The region of one run of a script: one that was named, or one that lives as long as the run. */
final class RunRegion implements AutoCloseable {
    private final CompletableFuture<Optional<OwnRegion>> own;
    private final CompletableFuture<Session> session;

    private RunRegion(CompletableFuture<Optional<OwnRegion>> own, CompletableFuture<Session> session) {
        this.own = own;
        this.session = session;
    }

    /**
     * Begins to connect, in the background.
     *
     * @param operator whether the script gets the built-in region's own domain, too
     */
    static RunRegion of(ConnectionOptions connection, boolean operator) {
        Optional<Target> named = connection.named();
        named.ifPresent(target -> target.session(operator));
        CompletableFuture<Optional<OwnRegion>> own = named.isPresent()
                ? CompletableFuture.completedFuture(Optional.empty())
                : CompletableFuture.supplyAsync(() -> Optional.of(OwnRegion.start()), RunRegion::background);
        CompletableFuture<Session> session = own.thenApplyAsync(region -> Session.open(
                region.map(started -> connection.complete(started.target())).or(() -> named).orElseThrow()
                        .session(operator)),
                RunRegion::background);
        return new RunRegion(own, session);
    }

    /** The session with it, once it is open. */
    CompletableFuture<Session> session() {
        return session;
    }

    /** Ends the region, if it is this run's own. */
    @Override
    public void close() {
        own.thenAccept(region -> region.ifPresent(OwnRegion::close)).exceptionally(_ -> null).join();
    }

    private static void background(Runnable task) {
        Thread.ofPlatform().daemon().name("connect").start(task);
    }
}
