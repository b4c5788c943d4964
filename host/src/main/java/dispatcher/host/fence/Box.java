package dispatcher.host.fence;

import dispatcher.value.Vector3;

/**
 * A part of a region; its faces belong to it.
 *
 * @param least the corner with the smallest coordinates, metres
 * @param most the corner with the largest, metres
 */
public record Box(Vector3 least, Vector3 most) {
    /** Whether a point lies in it. */
    public boolean holds(Vector3 point) {
        return between(least.x(), point.x(), most.x()) && between(least.y(), point.y(), most.y())
                && between(least.z(), point.z(), most.z());
    }

    private static boolean between(double least, double value, double most) {
        return least <= value && value <= most;
    }
}
