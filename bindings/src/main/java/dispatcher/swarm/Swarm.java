package dispatcher.swarm;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Objects that move together. It says which of them a region must be told of: those that are not where they are believed to be,
 * going by what was told last. Safe for use by several threads.
 */
public final class Swarm {
    private final List<UUID> objects;
    private final int batch;
    private final DeadReckoning reckoning;

    /**
     * @param tolerance how far off the belief may be, metres, 0 or more
     * @param batch how many objects one message tells of
     */
    public Swarm(List<UUID> objects, double tolerance, int batch) {
        this.objects = List.copyOf(objects);
        this.batch = batch;
        this.reckoning = new DeadReckoning(objects.size(), tolerance);
    }

    /**
     * Objects that one message tells of.
     *
     * @param indexes their places in the swarm
     */
    public record Batch(BulkDynamicsRequest request, List<Integer> indexes) {
        public int size() {
            return indexes.size();
        }
    }

    /**
     * What must be sent now; it counts as sent from here on.
     *
     * @param nanos the time, as {@link System#nanoTime}
     * @throws DispatcherException WRONG_ARGUMENT: a number is not finite; nothing counts as sent
     */
    public synchronized List<Batch> due(Dynamics now, long nanos) {
        List<Integer> off = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            if (reckoning.isOff(now, i, nanos)) {
                off.add(i);
            }
        }
        List<Batch> batches = new ArrayList<>();
        for (int start = 0; start < off.size(); start += batch) {
            batches.add(batch(now, off.subList(start, Math.min(start + batch, off.size()))));
        }
        off.forEach(i -> reckoning.tell(now, i, nanos));
        return batches;
    }

    /** A batch did not arrive: its objects are due again. */
    public synchronized void lost(Batch sent) {
        sent.indexes().forEach(reckoning::forget);
    }

    private Batch batch(Dynamics now, List<Integer> indexes) {
        List<ObjectDynamicsData> updates = indexes.stream().map(i -> update(now, i)).toList();
        return new Batch(new BulkDynamicsRequest(updates), List.copyOf(indexes));
    }

    private ObjectDynamicsData update(Dynamics now, int object) {
        return new ObjectDynamicsData(objects.get(object), vector(now.positions(), object, "position"),
                vector(now.velocities(), object, "velocity"), vector(now.accelerations(), object, "acceleration"),
                rotation(now.rotations(), object));
    }

    private static Vector3 vector(float[] numbers, int object, String what) {
        int at = object * Dynamics.AXES;
        Vector3 vector = new Vector3(numbers[at], numbers[at + 1], numbers[at + 2]);
        return vector.isFinite() ? vector : notFinite(object, what);
    }

    private static Quaternion rotation(float[] numbers, int object) {
        int at = object * Dynamics.QUATERNION;
        Quaternion rotation = new Quaternion(numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]);
        return rotation.isFinite() ? rotation : notFinite(object, "rotation");
    }

    private static <T> T notFinite(int object, String what) {
        throw new DispatcherException(FailureKind.WRONG_ARGUMENT,
                "The %s of the swarm's object %d has a number that is not finite.".formatted(what, object), "");
    }
}
