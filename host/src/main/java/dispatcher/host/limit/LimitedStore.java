package dispatcher.host.limit;

import dispatcher.binding.Store;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A store whose every use counts as a call, since each costs the host time and disk. Safe for use by several threads. */
public final class LimitedStore implements Store {
    private final Store store;
    private final Meter meter;

    public LimitedStore(Store store, Meter meter) {
        this.store = store;
        this.meter = meter;
    }

    /** Is asked before each {@link #get}, which counts. */
    @Override
    public boolean has(String key) {
        return store.has(key);
    }

    @Override
    public @Nullable Object get(String key) {
        meter.call();
        return store.get(key);
    }

    @Override
    public void put(String key, @Nullable Object value) {
        meter.call();
        store.put(key, value);
    }

    @Override
    public boolean remove(String key) {
        meter.call();
        return store.remove(key);
    }

    @Override
    public List<String> keys() {
        meter.call();
        return store.keys();
    }
}
