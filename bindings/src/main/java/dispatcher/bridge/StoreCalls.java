package dispatcher.bridge;

import dispatcher.binding.Dispatcher;
import dispatcher.binding.Store;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a connection does with the store, in order. Safe for use by several threads. */
final class StoreCalls {
    private final Dispatcher dispatcher;
    private final Disk disk;

    StoreCalls(Dispatcher dispatcher, Disk disk) {
        this.dispatcher = dispatcher;
        this.disk = disk;
    }

    CompletableFuture<Map<String, @Nullable Object>> get(Frame frame) {
        String key = frame.text("key");
        return next(store -> {
            Map<String, @Nullable Object> found = new LinkedHashMap<>();
            found.put("found", store.has(key));
            found.put("value", store.get(key));
            return found;
        });
    }

    CompletableFuture<Map<String, @Nullable Object>> put(Frame frame) {
        String key = frame.text("key");
        Object value = frame.get("value");
        return next(store -> {
            store.put(key, value);
            return Map.of();
        });
    }

    CompletableFuture<Map<String, @Nullable Object>> remove(Frame frame) {
        String key = frame.text("key");
        return next(store -> Map.of("removed", store.remove(key)));
    }

    CompletableFuture<Map<String, @Nullable Object>> keys() {
        return next(store -> Map.of("keys", store.keys()));
    }

    private CompletableFuture<Map<String, @Nullable Object>> next(
            Function<Store, Map<String, @Nullable Object>> work) {
        return disk.ask(() -> work.apply(dispatcher.store()));
    }
}
