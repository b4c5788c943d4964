package dispatcher.host.fence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The objects that a script has made in one region. Safe for use by several threads. */
final class OwnObjects {
    /** By their ids: whether it is sure that the script made them, and not somebody else under the same id. */
    private final Map<UUID, Boolean> made = new HashMap<>();
    private final ObjectCount count;

    OwnObjects(ObjectCount count) {
        this.count = count;
    }

    synchronized boolean owns(UUID object) {
        return made.getOrDefault(object, false);
    }

    /** All that may be there. */
    synchronized Set<UUID> all() {
        return Set.copyOf(made.keySet());
    }

    /**
     * A request for which room was taken has been answered.
     *
     * @param room how much was taken
     * @param objects what it made; the rest was not made
     * @param sure whether nobody else can have made them
     */
    synchronized void answered(int room, Collection<UUID> objects, boolean sure) {
        int before = made.size();
        objects.forEach(object -> made.merge(object, sure, Boolean::logicalOr));
        count.give(room - (made.size() - before));
    }

    /** Some are gone. */
    synchronized void gone(Collection<UUID> objects) {
        int before = made.size();
        made.keySet().removeAll(Set.copyOf(objects));
        count.give(before - made.size());
    }
}
