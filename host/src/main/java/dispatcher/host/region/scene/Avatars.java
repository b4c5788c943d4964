package dispatcher.host.region.scene;

import dispatcher.value.Vector3;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Who is in the region; bounded. Safe for use by several threads. */
public final class Avatars {
    private static final int LIMIT = 1000;

    private final ConcurrentHashMap<UUID, Avatar> avatars = new ConcurrentHashMap<>();

    /** All who are there. */
    public Collection<Avatar> all() {
        return Collections.unmodifiableCollection(avatars.values());
    }

    public Optional<Avatar> find(UUID id) {
        return Optional.ofNullable(avatars.get(id));
    }

    /** Puts somebody in, also where they are in already; false where the region is full. */
    public boolean add(UUID id, String name, Vector3 position) {
        if (avatars.size() >= LIMIT && !avatars.containsKey(id)) {
            return false;
        }
        avatars.put(id, new Avatar(id, name, position.single(), Appearance.standard()));
        return true;
    }

    public boolean move(UUID id, Vector3 position) {
        return avatars.computeIfPresent(id, (_, avatar) -> avatar.movedTo(position.single())) != null;
    }

    public boolean dress(UUID id, Appearance appearance) {
        return avatars.computeIfPresent(id,
                (_, avatar) -> avatar.dressedIn(appearance.after(avatar.appearance()))) != null;
    }

    public boolean remove(UUID id) {
        return avatars.remove(id) != null;
    }
}
