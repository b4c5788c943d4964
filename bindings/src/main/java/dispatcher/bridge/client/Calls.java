package dispatcher.bridge.client;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a child has asked for and not been answered yet, and who hears of what goes on. Safe for use by several threads. */
final class Calls {
    private final Map<Long, CompletableFuture<Map<?, ?>>> underWay = new ConcurrentHashMap<>();
    private final Map<Long, Consumer<Map<?, ?>>> listeners = new ConcurrentHashMap<>();
    private long last;

    /** Numbers a call. */
    synchronized BridgeClient.Begun begin(@Nullable Consumer<Map<?, ?>> events) {
        long id = ++last;
        CompletableFuture<Map<?, ?>> answer = new CompletableFuture<>();
        underWay.put(id, answer);
        if (events != null) {
            listeners.put(id, events);
        }
        return new BridgeClient.Begun(id, answer);
    }

    /** Ends listening. */
    void forget(long id) {
        listeners.remove(id);
    }

    void event(Map<?, ?> frame) {
        Consumer<Map<?, ?>> listener = frame.get("of") instanceof Number id ? listeners.get(id.longValue()) : null;
        if (listener != null) {
            listener.accept((Map<?, ?>) Objects.requireNonNull(frame.get("fields")));
        }
    }

    void answer(long id, Map<?, ?> frame) {
        CompletableFuture<Map<?, ?>> call = underWay.remove(id);
        if (call != null && frame.get("ok") instanceof Map<?, ?> ok) {
            call.complete(ok);
        } else if (call != null) {
            forget(id);
            call.completeExceptionally(failure(frame.get("error") instanceof Map<?, ?> error ? error : Map.of()));
        }
    }

    void fail(long id, DispatcherException failure) {
        forget(id);
        CompletableFuture<Map<?, ?>> call = underWay.remove(id);
        if (call != null) {
            call.completeExceptionally(failure);
        }
    }

    void failAll(DispatcherException failure) {
        List.copyOf(underWay.keySet()).forEach(id -> fail(id, failure));
    }

    private static DispatcherException failure(Map<?, ?> error) {
        FailureKind kind = Stream.of(FailureKind.values())
                .filter(each -> each.typeName().equals(error.get("kind"))).findFirst().orElse(FailureKind.BAD_ANSWER);
        String message = String.valueOf(error.get("message"));
        String advice = String.valueOf(error.get("advice"));
        return error.get("text") instanceof String text
                ? DispatcherException.answered(kind, message, advice, text)
                : new DispatcherException(kind, message, advice);
    }
}
