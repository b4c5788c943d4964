package dispatcher.guest;

import dispatcher.failure.DispatcherException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * A call that was begun, as a script holds it: its result will be there later.
 *
 * @param <T> what the host knows as the result
 */
public final class GuestFuture<T> {
    private final GuestBinding binding;
    private final CompletableFuture<T> result;
    private final Function<T, @Nullable Object> inGuestTerms;

    GuestFuture(GuestBinding binding, CompletableFuture<T> result, Function<T, @Nullable Object> inGuestTerms) {
        this.binding = binding;
        this.result = result;
        this.inGuestTerms = inGuestTerms;
    }

    /** Waits for the result; a failure is raised as an exception of the guest library. */
    @HostAccess.Export
    public @Nullable Object join() {
        return binding.guarded(() -> inGuestTerms.apply(binding.await(result)));
    }

    /** Whether the result, or the failure, is there. */
    @HostAccess.Export
    public boolean isDone() {
        return result.isDone();
    }

    /** Calls one of two functions on the script's loop: {@code resolve(result)} or {@code reject(typeName, message, advice, regionText)}. */
    @HostAccess.Export
    public void then(Value resolve, Value reject) {
        binding.deliver(result, (value, failure) -> {
            if (failure == null) {
                resolve.executeVoid(inGuestTerms.apply(value));
            } else {
                reject(reject, failure);
            }
        });
    }

    private static void reject(Value reject, DispatcherException failure) {
        reject.executeVoid(failure.kind().typeName(), String.valueOf(failure.getMessage()), failure.advice(),
                failure.regionText());
    }
}
