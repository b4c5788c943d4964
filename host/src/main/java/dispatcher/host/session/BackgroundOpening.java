package dispatcher.host.session;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Opens sessions on threads of their own, so that nobody has to wait for a region. */
public final class BackgroundOpening {
    private BackgroundOpening() {}

    /**
     * Begins to open a session.
     *
     * @param opening opens it, and may wait for that
     * @param session is completed with it; where somebody else completes it before, the session is closed as soon as it is open
     */
    public static void begin(CompletableFuture<Session> session, Supplier<Session> opening) {
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
