package dispatcher.host.region.event;

import java.net.InetSocketAddress;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Where a client listens for callbacks. Safe for use by several threads. */
public final class EndPoint {
    private final UUID id;
    private final InetSocketAddress address;
    /** The objects that it has registrations for, so that closing it is cheap. */
    private final Set<UUID> objects = ConcurrentHashMap.newKeySet();
    private volatile long deadline;
    private volatile boolean closed;

    EndPoint(UUID id, InetSocketAddress address, long deadline) {
        this.id = id;
        this.address = address;
        this.deadline = deadline;
    }

    public UUID id() {
        return id;
    }

    InetSocketAddress address() {
        return address;
    }

    Set<UUID> objects() {
        return objects;
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    void liveUntil(long nanos) {
        deadline = nanos;
    }

    boolean isDead(long now) {
        return now - deadline > 0;
    }
}
