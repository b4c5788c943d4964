package dispatcher.host.region.event;

import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** The endpoints that clients have opened; bounded. Safe for use by several threads. */
public final class EndPoints {
    private static final int LIMIT = 10_000;
    private static final long NANOS_IN_MILLI = 1_000_000;

    private final ConcurrentHashMap<UUID, EndPoint> endPoints = new ConcurrentHashMap<>();
    private final int shortest;
    private final LongSupplier clock;
    private final Consumer<EndPoint> onClose;

    /**
     * @param shortest the shortest life, ms; what is asked for below it is raised
     * @param clock nanoseconds, from any start
     * @param onClose told of each endpoint that is closed or whose life has ended
     */
    public EndPoints(int shortest, LongSupplier clock, Consumer<EndPoint> onClose) {
        this.shortest = shortest;
        this.clock = clock;
        this.onClose = onClose;
    }

    /** The life that an endpoint gets where this one was asked for, ms. */
    public int granted(int lifeSpan) {
        return Math.max(lifeSpan, shortest);
    }

    /** Opens one; empty where there are too many. */
    public Optional<EndPoint> create(InetSocketAddress address, int lifeSpan) {
        if (endPoints.size() >= LIMIT) {
            return Optional.empty();
        }
        EndPoint made = new EndPoint(UUID.randomUUID(), address, deadline(lifeSpan));
        endPoints.put(made.id(), made);
        return Optional.of(made);
    }

    public Optional<EndPoint> find(UUID id) {
        return Optional.ofNullable(endPoints.get(id));
    }

    /** Sets an endpoint's life anew, from now; longer or shorter. */
    public void renew(EndPoint endPoint, int lifeSpan) {
        endPoint.liveUntil(deadline(lifeSpan));
    }

    /** Closes it, and with it what was registered for it; false where it was closed already. */
    public boolean close(EndPoint endPoint) {
        if (endPoints.remove(endPoint.id()) == null) {
            return false;
        }
        endPoint.close();
        onClose.accept(endPoint);
        return true;
    }

    /** Closes those whose life has ended; to be called now and then. */
    public void closeDead() {
        long now = clock.getAsLong();
        endPoints.values().stream().filter(endPoint -> endPoint.isDead(now)).toList().forEach(this::close);
    }

    /** Closes all, as a restart does. */
    public void clear() {
        endPoints.values().stream().toList().forEach(this::close);
    }

    private long deadline(int lifeSpan) {
        return clock.getAsLong() + granted(lifeSpan) * NANOS_IN_MILLI;
    }
}
