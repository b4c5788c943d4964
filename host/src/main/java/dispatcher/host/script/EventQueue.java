package dispatcher.host.script;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a script's loop, in order. Events are bounded: one that finds the queue full is dropped and counted. The
 * results of calls are not, since the calls in flight bound them. Safe for use by several threads.
 */
final class EventQueue {
    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<Entry> entries = new ArrayDeque<>();
    private final Map<Object, Entry> latest = new HashMap<>();
    private boolean woken;

    EventQueue(int capacity) {
        this.capacity = capacity;
    }

    /** Adds a task that must not be lost. */
    void put(Runnable task) {
        locked(() -> add(new Entry(null, task)));
    }

    /** Adds an event; false where the queue is full, so that the event is lost. */
    boolean offer(Runnable event) {
        return locked(() -> entries.size() < capacity && add(new Entry(null, event)));
    }

    /** As above, but takes the place of an event of the same key that still waits. */
    boolean offerLatest(Object key, Runnable event) {
        return locked(() -> {
            Entry waiting = latest.get(key);
            if (waiting != null) {
                waiting.task = event;
                return true;
            }
            return entries.size() < capacity && addLatest(new Entry(key, event));
        });
    }

    /** How many tasks wait. */
    int size() {
        return locked(entries::size);
    }

    /** Lets a waiting {@link #take} return, so that its caller looks around. */
    void wake() {
        locked(() -> {
            woken = true;
            changed.signal();
            return true;
        });
    }

    /** The next task; null where none came within that time or {@link #wake} was called. */
    @Nullable
    Runnable take(long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (entries.isEmpty() && !woken && left > 0) {
                left = changed.awaitNanos(left);
            }
            woken = false;
            return poll();
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Runnable poll() {
        Entry entry = entries.poll();
        if (entry == null) {
            return null;
        }
        if (entry.key != null) {
            latest.remove(entry.key);
        }
        return entry.task;
    }

    private boolean addLatest(Entry entry) {
        boolean added = add(entry);
        latest.put(java.util.Objects.requireNonNull(entry.key), entry);
        return added;
    }

    private boolean add(Entry entry) {
        entries.add(entry);
        changed.signal();
        return true;
    }

    private <T> T locked(java.util.function.Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    /** Long enough for "until something happens". */
    static final long FOREVER = TimeUnit.DAYS.toNanos(365);

    private static final class Entry {
        final @Nullable Object key;
        Runnable task;

        Entry(@Nullable Object key, Runnable task) {
            this.key = key;
            this.task = task;
        }
    }
}
