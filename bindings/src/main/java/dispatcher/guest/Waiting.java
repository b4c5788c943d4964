package dispatcher.guest;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The results that a script is waiting for now, so that the waiting can be cut off. Safe for use by several threads. */
final class Waiting {
    private final Set<CompletableFuture<?>> awaited = ConcurrentHashMap.newKeySet();
    private volatile boolean over;

    /** What to wait for in place of a result: it ends with the result, or when the waiting is cut off. */
    <T> CompletableFuture<T> interruptible(CompletableFuture<T> result) {
        CompletableFuture<T> copy = result.copy();
        awaited.add(copy);
        copy.whenComplete((_, _) -> awaited.remove(copy));
        if (over) {
            copy.completeExceptionally(stopped());
        }
        return copy;
    }

    /** Cuts off all waiting, now and later. */
    void interrupt() {
        over = true;
        interruptPresent();
    }

    /** Cuts off the waiting of this moment. */
    void interruptPresent() {
        awaited.forEach(copy -> copy.completeExceptionally(stopped()));
    }

    private static DispatcherException stopped() {
        return new DispatcherException(FailureKind.DENIED, "The script was stopped.", "");
    }
}
