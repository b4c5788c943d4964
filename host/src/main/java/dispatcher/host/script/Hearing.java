package dispatcher.host.script;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What a subscription still wants to hear of: not of objects that the script has deleted. Safe for use by several threads. */
final class Hearing {
    private final List<UUID> objects;
    private final Set<UUID> deleted = ConcurrentHashMap.newKeySet();
    private final Set<UUID> gone = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;
    private volatile Runnable whenGone = () -> {};

    Hearing(List<UUID> objects) {
        this.objects = List.copyOf(objects);
    }

    boolean wants(UUID object) {
        return !ended && !deleted.contains(object);
    }

    void end() {
        ended = true;
    }

    void deleted(Collection<UUID> those) {
        objects.stream().filter(those::contains).forEach(deleted::add);
    }

    void allDeleted() {
        deleted.addAll(objects);
    }

    /** Does something when the region has forgotten the last of its objects. */
    void whenGone(Runnable then) {
        whenGone = then;
    }

    void gone(UUID object) {
        if (objects.contains(object) && gone.add(object) && gone.containsAll(objects)) {
            whenGone.run();
        }
    }
}
