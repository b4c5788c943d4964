package dispatcher.host.region.scene;

import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.UUID;

/**
 * What changed. Immutable.
 *
 * @param epoch stands for the whole life of a region
 * @param revision to be named when asking again
 * @param whole whether what is not in it is gone
 * @param objects those that are new or look different
 * @param moved the others that moved
 * @param turned the others that turned
 * @param removed those that are gone
 * @param avatarsChanged whether somebody came, went or moved
 * @param avatars all who are there
 */
public record ChangeSet(
        UUID epoch, int revision, boolean whole, List<Whole> objects, List<Place> moved, List<Place> turned,
        List<UUID> removed, boolean avatarsChanged, List<Avatar> avatars) {

    /** An object under its number. */
    public record Whole(int number, SceneObject object) {}

    /** Where an object is, under its number. */
    public record Place(int number, Vector3 position, Quaternion rotation) {}
}
