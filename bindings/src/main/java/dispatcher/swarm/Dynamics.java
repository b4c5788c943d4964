package dispatcher.swarm;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.remotecontrol.ObjectDynamicsColumns;
import java.util.List;
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

    /** What a region is told of some objects. */
    ObjectDynamicsColumns columns(UUID[] ids, List<Integer> objects) {
        float[] numbers = new float[objects.size() * ObjectDynamicsColumns.NUMBERS];
        UUID[] theirs = new UUID[objects.size()];
        for (int i = 0; i < theirs.length; i++) {
            int object = objects.get(i);
            theirs[i] = ids[object];
            copy(object, numbers, i * ObjectDynamicsColumns.NUMBERS);
        }
        return new ObjectDynamicsColumns(theirs, numbers);
    }

    void requireFinite() {
        requireFinite(positions, AXES, "position");
        requireFinite(velocities, AXES, "velocity");
        requireFinite(accelerations, AXES, "acceleration");
        requireFinite(rotations, QUATERNION, "rotation");
    }

    Dynamics copy() {
        return new Dynamics(positions.clone(), velocities.clone(), accelerations.clone(), rotations.clone());
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

    private void copy(int object, float[] to, int at) {
        System.arraycopy(positions, object * AXES, to, at, AXES);
        System.arraycopy(velocities, object * AXES, to, at + AXES, AXES);
        System.arraycopy(accelerations, object * AXES, to, at + 2 * AXES, AXES);
        System.arraycopy(rotations, object * QUATERNION, to, at + 3 * AXES, QUATERNION);
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
