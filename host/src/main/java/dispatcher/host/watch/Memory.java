package dispatcher.host.watch;

import dispatcher.binding.ObjectChange;
import dispatcher.binding.ObjectChange.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was told of a region's objects until now. Not safe for use by several threads. */
final class Memory {
    /** A shorter way is no move, metres. */
    static final double SHORTEST_MOVE = 0.01;

    private final Map<UUID, Sight> told;

    /** @param first what was there at the first look, which is no change */
    Memory(Map<UUID, Sight> first) {
        this.told = new HashMap<>(first);
    }

    /** What is different now: first what is gone, then what is new, then what has changed. It counts as told from here on. */
    List<ObjectChange> compare(Map<UUID, Sight> seen) {
        List<ObjectChange> changes = new ArrayList<>();
        told.forEach((object, before) -> {
            if (!seen.containsKey(object)) {
                changes.add(change(Kind.REMOVED, object, before));
            }
        });
        told.keySet().retainAll(seen.keySet());
        seen.forEach((object, now) -> {
            if (!told.containsKey(object)) {
                changes.add(change(Kind.CREATED, object, now));
            }
        });
        seen.forEach((object, now) -> changes.addAll(differences(object, told.getOrDefault(object, now), now)));
        return changes;
    }

    /** A place that is not told stays the old one, so that many short ways make a move in the end. */
    private List<ObjectChange> differences(UUID object, Sight before, Sight now) {
        boolean renamed = !before.name().equals(now.name());
        boolean moved = before.distance(now) >= SHORTEST_MOVE;
        told.put(object, new Sight(now.name(), moved ? now.position() : before.position()));
        List<ObjectChange> changes = new ArrayList<>();
        if (renamed) {
            changes.add(new ObjectChange(Kind.RENAMED, object, now.name(), before.name(), now.position(), null));
        }
        if (moved) {
            changes.add(new ObjectChange(Kind.MOVED, object, now.name(), null, now.position(), before.position()));
        }
        return changes;
    }

    private static ObjectChange change(Kind kind, UUID object, Sight sight) {
        return new ObjectChange(kind, object, sight.name(), null, sight.position(), null);
    }
}
