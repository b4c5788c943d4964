package dispatcher.host.region.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Tells what changed since somebody asked before. Nothing is noted while the scene changes: it is looked over when somebody asks.
 * Safe for use by several threads.
 */
public final class Changes {
    /** How many whole objects are told at once; who asks again gets the others. */
    static final int MOST_OBJECTS = 5_000;
    private static final int MOST_REMOVED = 10_000;

    private final UUID epoch = UUID.randomUUID();
    private final Scene scene;
    private final Map<UUID, SeenObject> seen = new HashMap<>();
    private final List<Removed> removed = new ArrayList<>();
    private Map<UUID, Avatar> avatars = Map.of();
    private int avatarsChanged;
    private int forgotten;
    private int revision = 1;
    private int numbers;

    private record Removed(UUID id, int revision) {}

    public Changes(Scene scene) {
        this.scene = scene;
    }

    /**
     * Looks the scene over.
     *
     * @param told the epoch of an earlier answer
     * @param since the revision of that answer
     */
    public synchronized ChangeSet since(UUID told, int since) {
        look();
        boolean whole = !told.equals(epoch) || since < forgotten || since > revision || since <= 0;
        int from = whole ? 0 : since;
        List<SeenObject> changed = changed(from);
        int upTo = changed.size() <= MOST_OBJECTS ? revision : changed.get(MOST_OBJECTS - 1).changed();
        return new ChangeSet(epoch, upTo, whole,
                changed.stream().filter(object -> object.changed() <= upTo).map(Changes::told).toList(),
                places(object -> object.changed() <= from && object.moved() > from),
                places(object -> object.changed() <= from && object.turned() > from),
                removed.stream().filter(gone -> gone.revision > from).map(Removed::id).toList(),
                avatarsChanged > from || whole, List.copyOf(avatars.values()));
    }

    private List<SeenObject> changed(int from) {
        return seen.values().stream().filter(object -> object.changed() > from)
                .sorted(Comparator.comparingInt(SeenObject::changed)).toList();
    }

    private List<ChangeSet.Place> places(Predicate<SeenObject> which) {
        return seen.values().stream().filter(which)
                .map(object -> new ChangeSet.Place(object.number(), object.position(), object.rotation())).toList();
    }

    private static ChangeSet.Whole told(SeenObject object) {
        return new ChangeSet.Whole(object.number(), object.object());
    }

    private void look() {
        int next = revision + 1;
        Collection<SceneObject> all = scene.objects().all();
        int fresh = 0;
        for (SceneObject object : all) {
            SeenObject known = seen.get(object.id());
            if (known == null || known.object() != object) {
                // No revision has more new objects than are told at once.
                next += fresh++ % MOST_OBJECTS == MOST_OBJECTS - 1 ? 1 : 0;
                seen.put(object.id(), new SeenObject(numbers++, object, next));
                revision = next;
            }
        }
        for (SeenObject known : seen.values()) {
            known.look(next);
            revision = Math.max(revision, known.newest());
        }
        lookForRemoved(next);
        lookForAvatars(next);
    }

    private void lookForRemoved(int next) {
        for (Iterator<SeenObject> known = seen.values().iterator(); known.hasNext();) {
            SceneObject object = known.next().object();
            if (scene.objects().find(object.id()).isEmpty()) {
                known.remove();
                removed.add(new Removed(object.id(), next));
                revision = next;
            }
        }
        if (removed.size() > MOST_REMOVED) {
            forgotten = removed.getLast().revision;
            removed.clear();
        }
    }

    private void lookForAvatars(int next) {
        Map<UUID, Avatar> now = new HashMap<>();
        scene.avatars().all().forEach(avatar -> now.put(avatar.id(), avatar));
        if (!now.equals(avatars)) {
            avatars = now;
            avatarsChanged = next;
            revision = next;
        }
    }
}
