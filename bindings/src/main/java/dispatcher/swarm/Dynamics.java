package dispatcher.swarm;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.UUID;

/**
 * Where many objects are and how they move, as flat arrays: three numbers for each object, four for each rotation. Not safe for
 * use by several threads.
 *
 * @param positions metres, in the region's coordinates
 * @param velocities metres a second
 * @param accelerations metres a second, each second
 * @param rotations quaternions x, y, z, w
 */
@SuppressWarnings("ArrayRecordComponent")
public record Dynamics(float[] positions, float[] velocities, float[] accelerations, float[] rotations) {
    static final int AXES = 3;
    static final int QUATERNION = 4;

    /** Objects at rest at the origin, not turned. */
    public Dynamics(int objects) {
        this(new float[objects * AXES], new float[objects * AXES], new float[objects * AXES],
                new float[objects * QUATERNION]);
        for (int i = QUATERNION - 1; i < rotations.length; i += QUATERNION) {
            rotations[i] = 1;
        }
    }

    /** What a region is told of an object. */
    ObjectDynamicsData update(UUID id, int object) {
        int at = object * QUATERNION;
        return new ObjectDynamicsData(id, vector(positions, object), vector(velocities, object),
                vector(accelerations, object),
                new Quaternion(rotations[at], rotations[at + 1], rotations[at + 2], rotations[at + 3]));
    }

    void requireFinite() {
        requireFinite(positions, AXES, "position");
        requireFinite(velocities, AXES, "velocity");
        requireFinite(accelerations, AXES, "acceleration");
        requireFinite(rotations, QUATERNION, "rotation");
    }

    /** Takes over one object's numbers. */
    void copy(Dynamics from, int object) {
        int at = object * AXES;
        System.arraycopy(from.positions, at, positions, at, AXES);
        System.arraycopy(from.velocities, at, velocities, at, AXES);
        System.arraycopy(from.accelerations, at, accelerations, at, AXES);
        System.arraycopy(from.rotations, object * QUATERNION, rotations, object * QUATERNION, QUATERNION);
    }

    /** Whether an object neither moves nor is about to. */
    boolean rests(int object) {
        return isZero(velocities, object) && isZero(accelerations, object);
    }

    private static boolean isZero(float[] numbers, int object) {
        int at = object * AXES;
        return numbers[at] == 0 && numbers[at + 1] == 0 && numbers[at + 2] == 0;
    }

    private static Vector3 vector(float[] numbers, int object) {
        int at = object * AXES;
        return new Vector3(numbers[at], numbers[at + 1], numbers[at + 2]);
    }

    private static void requireFinite(float[] numbers, int each, String what) {
        for (int i = 0; i < numbers.length; i++) {
            if (!Float.isFinite(numbers[i])) {
                throw new DispatcherException(FailureKind.WRONG_ARGUMENT,
                        "The %s of the swarm's object %d has a number that is not finite.".formatted(what, i / each),
                        "");
            }
        }
    }
}
