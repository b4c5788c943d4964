package dispatcher.binding;

import dispatcher.value.Vector3;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A difference between two looks at a region. What came and went between them is not seen.
 *
 * @param kind what happened
 * @param object the object's id
 * @param name its name; the last known one where it was removed
 * @param oldName its name before
 * @param position where it is, metres; the last known place where it was removed
 * @param oldPosition where it was before, metres
 */
public record ObjectChange(
        Kind kind, UUID object, String name, @Nullable String oldName, Vector3 position,
        @Nullable Vector3 oldPosition) {
    /** What happened to an object. */
    public enum Kind {
        CREATED, REMOVED, RENAMED, MOVED
    }
}
