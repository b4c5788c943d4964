package dispatcher.host.script;

import dispatcher.binding.ObjectChange;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Brings the changes that one watch has found into the loop: moves of an object become one while they wait, others do not. */
final class WatchEvents {
    private final ScriptLoop loop;
    private final Runnable dropped;
    private final Consumer<ObjectChange> handler;
    private final Map<UUID, ObjectChange> moves = new ConcurrentHashMap<>();

    /** @param dropped is told of each change that finds no room */
    WatchEvents(ScriptLoop loop, Runnable dropped, Consumer<ObjectChange> handler) {
        this.loop = loop;
        this.dropped = dropped;
        this.handler = handler;
    }

    void add(ObjectChange change) {
        boolean queued = change.kind() == ObjectChange.Kind.MOVED
                ? move(change)
                : loop.offer(() -> handler.accept(change));
        if (!queued) {
            dropped.run();
        }
    }

    private boolean move(ObjectChange change) {
        UUID object = change.object();
        moves.merge(object, change, WatchEvents::joined);
        boolean queued = loop.offerLatest(List.of(this, object), () -> hand(object));
        if (!queued) {
            moves.remove(object);
        }
        return queued;
    }

    private void hand(UUID object) {
        ObjectChange move = moves.remove(object);
        if (move != null) {
            handler.accept(move);
        }
    }

    private static ObjectChange joined(ObjectChange waiting, ObjectChange newer) {
        return new ObjectChange(newer.kind(), newer.object(), newer.name(), null, newer.position(),
                waiting.oldPosition());
    }
}
