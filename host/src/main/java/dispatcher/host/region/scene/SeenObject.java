package dispatcher.host.region.scene;

import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;

/** What was last seen of an object, and in which revision each side of it changed. Guarded by its {@link Changes}. */
final class SeenObject {
    private final int number;
    private final SceneObject object;
    private SceneObject.Version version;
    private Vector3 position;
    private Quaternion rotation;
    private int changed;
    private int moved;
    private int turned;

    SeenObject(int number, SceneObject object, int revision) {
        this.number = number;
        this.object = object;
        this.version = object.version();
        this.position = object.position();
        this.rotation = object.rotation();
        this.changed = revision;
    }

    int number() {
        return number;
    }

    SceneObject object() {
        return object;
    }

    int changed() {
        return changed;
    }

    int moved() {
        return moved;
    }

    int turned() {
        return turned;
    }

    Vector3 position() {
        return position;
    }

    Quaternion rotation() {
        return rotation;
    }

    /** Looks again; whatever is different now is so since that revision. */
    void look(int revision) {
        SceneObject.Version now = object.version();
        if (now.changes() != version.changes()) {
            changed = revision;
        }
        if (now.movements() != version.movements()) {
            lookWhere(revision);
        }
        version = now;
    }

    private void lookWhere(int revision) {
        Motion motion = object.motion();
        if (!motion.position().equals(position)) {
            position = motion.position();
            moved = revision;
        }
        if (!motion.rotation().equals(rotation)) {
            rotation = motion.rotation();
            turned = revision;
        }
    }

    int newest() {
        return Math.max(changed, Math.max(moved, turned));
    }
}
