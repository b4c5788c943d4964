package dispatcher.host.region.scene;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** The objects of a scene, by the ids of their roots; bounded. Safe for use by several threads. */
public final class SceneObjects {
    private static final int MAX_PARTS = 500_000;

    /** How an object was added, or why it was not. */
    public enum Added {
        ADDED, KNOWN, NO_ROOM
    }

    private final ConcurrentHashMap<UUID, SceneObject> objects = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<UUID, SceneObject> children = new ConcurrentHashMap<>();
    private final AtomicInteger parts = new AtomicInteger();

    /** The object whose root has that id. */
    public Optional<SceneObject> find(UUID id) {
        return Optional.ofNullable(objects.get(id));
    }

    /** The object that has a part of that id, the root or another. */
    public Optional<SceneObject> findByPart(UUID part) {
        return find(part).or(() -> Optional.ofNullable(children.get(part)));
    }

    public Collection<SceneObject> all() {
        return Collections.unmodifiableCollection(objects.values());
    }

    public Added add(SceneObject object) {
        int count = object.partIds().size();
        if (parts.addAndGet(count) > MAX_PARTS) {
            parts.addAndGet(-count);
            return Added.NO_ROOM;
        }
        if (objects.putIfAbsent(object.id(), object) != null) {
            parts.addAndGet(-count);
            return Added.KNOWN;
        }
        childrenOf(object).forEach(id -> children.put(id, object));
        return Added.ADDED;
    }

    /** Takes an object out; empty where there is none of that id. */
    public Optional<SceneObject> remove(UUID id) {
        SceneObject removed = objects.remove(id);
        if (removed != null) {
            parts.addAndGet(-removed.partIds().size());
            childrenOf(removed).forEach(children::remove);
        }
        return Optional.ofNullable(removed);
    }

    private static Collection<UUID> childrenOf(SceneObject object) {
        return object.partIds().stream().filter(Predicate.not(object.id()::equals)).toList();
    }
}
