package dispatcher.swarm;

/**
 * What a region, and whoever looks at it, believes of many objects: that they go on as they were last told. Not safe for use by
 * several threads.
 */
final class DeadReckoning {
    /** The cosine of half the turn that is too much, which is half a degree. */
    private static final double SAME_TURN = Math.cos(Math.toRadians(0.25));

    private final Dynamics told;
    private final long[] toldAt;
    private final boolean[] known;
    private final double tolerance;

    DeadReckoning(int objects, double tolerance) {
        this.told = new Dynamics(objects);
        this.toldAt = new long[objects];
        this.known = new boolean[objects];
        this.tolerance = tolerance;
    }

    /** Whether what is believed of an object is too far from how it is. */
    boolean isOff(Dynamics now, int object, long nanos) {
        return !known[object]
                || distance(now, object, (nanos - toldAt[object]) / 1e9) > tolerance
                || now.rests(object) && !told.rests(object)
                || turned(now.rotations(), object);
    }

    void tell(Dynamics now, int object, long nanos) {
        told.copy(now, object);
        toldAt[object] = nanos;
        known[object] = true;
    }

    /** It may not have been told. */
    void forget(int object) {
        known[object] = false;
    }

    private double distance(Dynamics now, int object, double seconds) {
        double squares = 0;
        for (int i = object * Dynamics.AXES; i < (object + 1) * Dynamics.AXES; i++) {
            double believed = told.positions()[i] + told.velocities()[i] * seconds
                    + told.accelerations()[i] * seconds * seconds / 2;
            double off = now.positions()[i] - believed;
            squares += off * off;
        }
        return Math.sqrt(squares);
    }

    /** The quaternions need not have the length 1. */
    private boolean turned(float[] rotations, int object) {
        double dot = 0;
        double now = 0;
        double before = 0;
        for (int i = object * Dynamics.QUATERNION; i < (object + 1) * Dynamics.QUATERNION; i++) {
            dot += (double) rotations[i] * told.rotations()[i];
            now += (double) rotations[i] * rotations[i];
            before += (double) told.rotations()[i] * told.rotations()[i];
        }
        return Math.abs(dot) < SAME_TURN * Math.sqrt(now * before);
    }
}
