package dispatcher.host.export;

import dispatcher.failure.DispatcherException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Waits for what a session promises. */
final class Replies {
    private Replies() {}

    static <T> T of(CompletableFuture<T> reply) {
        try {
            return reply.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof DispatcherException failure ? failure : e;
        }
    }
}
