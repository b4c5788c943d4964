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
    private volatile boolean ended;

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
}
