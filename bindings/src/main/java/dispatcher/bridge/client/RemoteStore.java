package dispatcher.bridge.client;

import dispatcher.binding.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The script's store on the other end of a bridge; waits for each answer. Safe for use by several threads. */
public final class RemoteStore implements Store {
    private final BridgeClient client;

    public RemoteStore(BridgeClient client) {
        this.client = client;
    }

    @Override
    public boolean has(String key) {
        return Boolean.TRUE.equals(ask("store_get", Map.of("key", key)).get("found"));
    }

    @Override
    public @Nullable Object get(String key) {
        return ask("store_get", Map.of("key", key)).get("value");
    }

    @Override
    public void put(String key, @Nullable Object value) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("key", key);
        fields.put("value", value);
        ask("store_put", fields);
    }

    @Override
    public boolean remove(String key) {
        return Boolean.TRUE.equals(ask("store_remove", Map.of("key", key)).get("removed"));
    }

    @Override
    public List<String> keys() {
        return ((List<?>) Objects.requireNonNull(ask("store_keys", Map.of()).get("keys"))).stream()
                .map(String::valueOf).toList();
    }

    private Map<?, ?> ask(String operation, Map<String, ? extends @Nullable Object> fields) {
        return BridgeClient.await(client.call(operation, fields));
    }
}
