package dispatcher.host.fence;

import dispatcher.value.Vector3;

/**
 * A part of a region; its faces belong to it, but for those that lie on the edge of a region, since what is put there goes to the next
 * region.
 *
 * @param least the corner with the smallest coordinates, metres
 * @param most the corner with the largest, metres
 */
public record Box(Vector3 least, Vector3 most) {
    /** Regions are as long as this, or several times as long, metres. */
    private static final int REGION = 256;

    /** Whether a point lies in it, as a region keeps points: in single precision. */
    public boolean holds(Vector3 point) {
        Vector3 place = point.single();
        Vector3 from = least.single();
        Vector3 to = most.single();
        return between(from.x(), place.x(), to.x()) && between(from.y(), place.y(), to.y())
                && between(from.z(), place.z(), to.z()) && !isEdge(place.x(), to.x()) && !isEdge(place.y(), to.y());
    }

    /** The length of its longest side, metres. */
    double longestSide() {
        return Math.max(most.x() - least.x(), Math.max(most.y() - least.y(), most.z() - least.z()));
    }

    private static boolean between(double least, double value, double most) {
        return least <= value && value <= most;
    }

    private static boolean isEdge(double value, double face) {
        return value == face && face % REGION == 0;
    }

    @Override
    public String toString() {
        return shown(least) + " to " + shown(most);
    }

    /** A point as people write it. */
    static String shown(Vector3 point) {
        return "[" + shown(point.x()) + ", " + shown(point.y()) + ", " + shown(point.z()) + "]";
    }

    private static String shown(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e9 ? Long.toString((long) number) : "" + number;
    }
}
