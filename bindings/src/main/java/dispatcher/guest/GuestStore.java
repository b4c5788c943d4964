package dispatcher.guest;

import dispatcher.binding.Store;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** The script's store as a guest library sees it: values are copied on their way in and out. */
public final class GuestStore {
    private final GuestBinding binding;
    private final Store store;

    GuestStore(GuestBinding binding, Store store) {
        this.binding = binding;
        this.store = store;
    }

    /** Whether there is a value of that name. */
    @HostAccess.Export
    public boolean has(Value key) {
        return binding.guarded(() -> store.has(Arguments.key(key)));
    }

    /** The value; nothing where there is none. */
    @HostAccess.Export
    public @Nullable Object get(Value key) {
        return binding.guarded(() -> binding.writer().write(store.get(Arguments.key(key))));
    }

    /** Keeps a value of numbers, text, booleans, nothing, lists and structures of these. */
    @HostAccess.Export
    public void put(Value key, Value value) {
        binding.guarded(() -> {
            store.put(Arguments.key(key), Arguments.storable(value));
            return true;
        });
    }

    /** Forgets a value; false where there is none. */
    @HostAccess.Export
    public boolean remove(Value key) {
        return binding.guarded(() -> store.remove(Arguments.key(key)));
    }

    /** The names, sorted. */
    @HostAccess.Export
    public Object keys() {
        return binding.guarded(() -> binding.writer().list(store.keys()));
    }
}
