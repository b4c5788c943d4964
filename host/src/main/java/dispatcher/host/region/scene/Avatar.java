package dispatcher.host.region.scene;

import dispatcher.value.Vector3;
import java.util.UUID;

/** Somebody in the region. Immutable. */
public record Avatar(UUID id, String name, Vector3 position, Appearance appearance) {
    Avatar movedTo(Vector3 place) {
        return new Avatar(id, name, place, appearance);
    }

    Avatar dressedIn(Appearance other) {
        return new Avatar(id, name, position, other);
    }
}
