package dispatcher.host.region.event;

import dispatcher.message.remotecontrol.SurfaceTouchEventArgs;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who wants to be told about which object: one datagram for each registration, in the order of registering. A registration
 * whose endpoint is gone is passed over. Bounded; safe for use by several threads.
 */
public final class Subscriptions {
    private static final int LIMIT = 200_000;
    private static final int LIMIT_FOR_OBJECT = 1_000;

    /** How a registration was taken back, or why it was not. */
    public enum Removed {
        REMOVED, UNKNOWN_OBJECT, UNKNOWN_REQUEST
    }

    private final ConcurrentHashMap<UUID, List<Registration>> byObject = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final CallbackSender sender;

    public Subscriptions(CallbackSender sender) {
        this.sender = sender;
    }

    /** Adds a registration; false where there are too many. */
    public boolean add(UUID object, UUID request, EndPoint endPoint, boolean updates) {
        if (count.get() >= LIMIT || of(object).size() >= LIMIT_FOR_OBJECT) {
            return false;
        }
        Registration added = new Registration(request, endPoint, updates);
        byObject.compute(object, (_, old) -> {
            count.incrementAndGet();
            return old == null ? List.of(added) : Stream.concat(old.stream(), Stream.of(added)).toList();
        });
        endPoint.objects().add(object);
        if (endPoint.isClosed()) {
            remove(endPoint);
        }
        return true;
    }

    /** Takes a registration back. */
    public Removed remove(UUID object, UUID request) {
        List<Registration> known = byObject.get(object);
        if (known == null) {
            return Removed.UNKNOWN_OBJECT;
        }
        boolean found = known.stream().anyMatch(registration -> registration.id().equals(request));
        removeIf(object, registration -> registration.id().equals(request));
        return found ? Removed.REMOVED : Removed.UNKNOWN_REQUEST;
    }

    /** Takes back all that was registered for an endpoint. */
    public void remove(EndPoint endPoint) {
        endPoint.objects().forEach(object -> removeIf(object, registration -> registration.endPoint() == endPoint));
        endPoint.objects().clear();
    }

    /** Takes back all that was registered for an object, without a word. */
    public void removeObject(UUID object) {
        List<Registration> removed = byObject.remove(object);
        if (removed != null) {
            count.addAndGet(-removed.size());
        }
    }

    /** Tells that an object is at a new place. */
    public void moved(UUID object, Vector3 position) {
        for (Registration registration : of(object)) {
            if (registration.updates()) {
                sender.send(registration.endPoint(), new UpdatedCallback(object, registration.id(), position));
            }
        }
    }

    /**
     * Tells that somebody touched an object.
     *
     * @param offset where the touched part is, from the root
     */
    public void touched(UUID object, UUID avatar, Vector3 offset, SurfaceTouchEventArgs surface) {
        for (Registration registration : of(object)) {
            sender.send(registration.endPoint(),
                    new TouchCallback(object, registration.id(), avatar, offset, surface));
        }
    }

    private List<Registration> of(UUID object) {
        return byObject.isEmpty() ? List.of() : byObject.getOrDefault(object, List.of());
    }

    /** An object stays known here when its last registration goes, as on the real server. */
    private void removeIf(UUID object, Predicate<Registration> unwanted) {
        byObject.computeIfPresent(object, (_, old) -> {
            List<Registration> kept = old.stream().filter(Predicate.not(unwanted)).toList();
            count.addAndGet(kept.size() - old.size());
            return kept;
        });
    }
}
