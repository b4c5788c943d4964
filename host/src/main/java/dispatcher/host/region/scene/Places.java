package dispatcher.host.region.scene;

import dispatcher.value.Vector3;

/** Which places are inside a region. The height is free (seen on a real server). */
final class Places {
    private static final float MARGIN = 0.5f;

    private Places() {}

    static boolean isInside(Vector3 place, int size) {
        return place.x() >= 0 && place.x() < size && place.y() >= 0 && place.y() < size;
    }

    static Vector3 pushedInside(Vector3 place, int size) {
        return new Vector3(Math.clamp(place.x(), MARGIN, size - MARGIN), Math.clamp(place.y(), MARGIN, size - MARGIN),
                place.z());
    }
}
