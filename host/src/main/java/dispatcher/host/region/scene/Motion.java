package dispatcher.host.region.scene;

import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;

/**
 * Where an object is and how it moves. Immutable.
 *
 * @param position in the region's coordinates, m
 * @param velocity m/s
 * @param acceleration m/s²
 */
public record Motion(Vector3 position, Quaternion rotation, Vector3 velocity, Vector3 acceleration) {
    Motion single() {
        return new Motion(position.single(), rotation.single(), velocity.single(), acceleration.single());
    }
}
