package dispatcher.binding;

import dispatcher.failure.DispatcherException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A script's own small memory, which survives its end. Values are plain: booleans, numbers, text, null, and lists and maps of
 * these ({@link List}, {@link Map} with text as keys). Safe for use by several threads.
 */
public interface Store {
    /** Whether there is a value of that name, null also being one. */
    boolean has(String key);

    /** The value; null where there is none. */
    @Nullable
    Object get(String key);

    /**
     * Keeps a value, in the place of an earlier one.
     *
     * @throws DispatcherException TOO_LARGE where the store would grow beyond its limit
     */
    void put(String key, @Nullable Object value);

    /** Forgets a value; false where there is none. */
    boolean remove(String key);

    /** The names, sorted. */
    List<String> keys();
}
