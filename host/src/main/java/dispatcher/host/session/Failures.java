package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Keeps failures in their own type on their way through futures. */
final class Failures {
    private Failures() {}

    static DispatcherException closed() {
        return new DispatcherException(FailureKind.DENIED, "The session is closed; nothing was sent.", "");
    }

    /** What made a future fail, without the wrapper that dependent futures put around it. */
    static Throwable cause(Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }

    /** Completes as the other does, but fails with the failure itself, so that no caller has to unwrap it. */
    static <T> CompletableFuture<T> unwrapped(CompletableFuture<T> wrapped) {
        CompletableFuture<T> plain = new CompletableFuture<>();
        wrapped.whenComplete((value, thrown) -> {
            if (thrown == null) {
                plain.complete(value);
            } else {
                plain.completeExceptionally(cause(thrown));
            }
        });
        return plain;
    }

    /** Waits, and throws the failure itself. */
    static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof DispatcherException failure) {
                throw failure;
            }
            throw wrapped;
        }
    }
}
