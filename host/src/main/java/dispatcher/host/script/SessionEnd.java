package dispatcher.host.script;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.session.Session;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A run's session, which may still be opening, and how it is left. Safe for use by several threads. */
final class SessionEnd implements AutoCloseable {
    private final CompletableFuture<Session> session;
    private final ScriptLog log;
    private final Consumer<Session> lastCalls;
    private boolean closed;

    /** @param lastCalls is given the session before it is closed */
    SessionEnd(CompletableFuture<Session> session, ScriptLog log, Consumer<Session> lastCalls) {
        this.session = session;
        this.log = log;
        this.lastCalls = lastCalls;
    }

    /** Waits for the session. */
    Session open() {
        return Results.await(session);
    }

    /** Does not wait for it any more where it is not open yet. */
    void abandon() {
        session.completeExceptionally(new DispatcherException(FailureKind.DENIED,
                "The script ended before the region had let it in.", ""));
    }

    /** Closes it; the second time nothing happens. */
    @Override
    public synchronized void close() {
        abandon();
        if (!closed) {
            closed = true;
            session.thenAccept(this::close).exceptionally(_ -> null).join();
        }
    }

    private void close(Session open) {
        try (open) {
            lastCalls.accept(open);
        } catch (DispatcherException e) {
            log.error(e);
        }
    }
}
