package dispatcher.guest.testing;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * Watches whether things that were given up are collected.
 *
 * @param <T> the things
 */
public final class Collected<T> {
    private static final int MOST_COLLECTIONS = 20;

    private final List<WeakReference<T>> things = new ArrayList<>();

    public void add(T thing) {
        things.add(new WeakReference<>(thing));
    }

    /** Collects until all are gone, a limited number of times; gives how many are left. */
    public long leftAfterCollection() {
        for (int i = 0; i < MOST_COLLECTIONS && left() > 0; i++) {
            System.gc();
        }
        return left();
    }

    private long left() {
        return things.stream().filter(thing -> !thing.refersTo(null)).count();
    }
}
