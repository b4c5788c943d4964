package dispatcher.guest.testing;

import dispatcher.binding.Store;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A store that forgets at the end of the test. */
final class TestStore implements Store {
    private final TreeMap<String, @Nullable Object> values = new TreeMap<>();
    private int reads;

    synchronized int reads() {
        return reads;
    }

    @Override
    public synchronized boolean has(String key) {
        return values.containsKey(key);
    }

    @Override
    public synchronized @Nullable Object get(String key) {
        reads++;
        return values.get(key);
    }

    @Override
    public synchronized void put(String key, @Nullable Object value) {
        values.put(key, value);
    }

    @Override
    public synchronized boolean remove(String key) {
        boolean had = values.containsKey(key);
        values.remove(key);
        return had;
    }

    @Override
    public synchronized List<String> keys() {
        return List.copyOf(values.keySet());
    }
}
