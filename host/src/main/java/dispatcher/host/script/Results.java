package dispatcher.host.script;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.failure.HostFault;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** What a future ended with, as the binding promises it: a value or a {@link DispatcherException}. */
public final class Results {
    private Results() {}

    /** Waits for the value. */
    public static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw failure(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new DispatcherException(FailureKind.DENIED, "The script was stopped while it waited for the region.",
                    "");
        }
    }

    /** What a future ended with, out of whatever it is wrapped in. */
    static Throwable cause(Throwable thrown) {
        return (thrown instanceof CompletionException || thrown instanceof ExecutionException)
                && thrown.getCause() != null ? cause(thrown.getCause()) : thrown;
    }

    /** The failure that a future ended with, out of whatever it is wrapped in. */
    public static DispatcherException failure(Throwable thrown) {
        return switch (thrown) {
            case DispatcherException failure -> failure;
            case CompletionException wrapped when wrapped.getCause() != null -> failure(wrapped.getCause());
            case ExecutionException wrapped when wrapped.getCause() != null -> failure(wrapped.getCause());
            case Error broken -> new DispatcherException(FailureKind.BAD_ANSWER,
                    "The host failed, since its virtual machine was out of stack or memory at a bad moment.",
                    "Look what fills the stack or the memory; see it whole with --verbose.", broken);
            default -> HostFault.of(thrown,
                    "This is a fault of Dispatcher; run again with --verbose and report it.");
        };
    }
}
