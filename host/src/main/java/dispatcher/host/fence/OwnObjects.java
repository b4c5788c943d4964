package dispatcher.host.fence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The objects that a script has made in one region. Safe for use by several threads. */
final class OwnObjects {
    private final Map<UUID, Made> made = new HashMap<>();
    private final ObjectCount count;

    OwnObjects(ObjectCount count) {
        this.count = count;
    }

    /**
     * One making of an object; an id that is used again is made again.
     *
     * @param sure whether it is sure that the script made it, and not somebody else under the same id
     */
    record Made(boolean sure, Object time) {
        Made(boolean sure) {
            this(sure, new Object());
        }
    }

    synchronized boolean owns(UUID object) {
        Made one = made.get(object);
        return one != null && one.sure();
    }

    /** Those that may be there now, of some. */
    synchronized Map<UUID, Made> known(Predicate<UUID> wanted) {
        return made.entrySet().stream().filter(each -> wanted.test(each.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
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
        objects.forEach(object -> made.merge(object, new Made(sure),
                (known, again) -> known.sure() ? known : again));
        count.give(room - (made.size() - before));
    }

    /** Some are gone; what was made since under the same id is not. */
    synchronized void gone(Map<UUID, Made> objects) {
        int before = made.size();
        objects.forEach(made::remove);
        count.give(before - made.size());
    }
}
