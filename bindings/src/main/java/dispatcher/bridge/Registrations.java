package dispatcher.bridge;

import dispatcher.binding.Registration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** A connection's subscriptions and timers by the ids of the calls that began them. Safe for use by several threads. */
final class Registrations {
    private final Map<Long, CompletableFuture<Registration>> begun = new ConcurrentHashMap<>();
    private volatile boolean closed;

    void put(long id, CompletableFuture<Registration> registration) {
        begun.put(id, registration);
        if (closed) {
            cancel(id);
        }
    }

    /** Ends one, also one that has yet to begin; does nothing where there is none. */
    void cancel(long id) {
        CompletableFuture<Registration> registration = begun.remove(id);
        if (registration != null) {
            registration.thenAccept(Registration::cancel);
        }
    }

    void cancelAll() {
        closed = true;
        List.copyOf(begun.keySet()).forEach(this::cancel);
    }
}
