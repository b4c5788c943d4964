package dispatcher.swarm;

import dispatcher.failure.DispatcherException;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Objects that move together. It says which of them a region must be told of: those that are not where they are believed to be,
 * going by what was told last. Safe for use by several threads.
 */
public final class Swarm {
    private final UUID[] objects;
    private final int batch;
    private final DeadReckoning reckoning;

    /**
     * @param tolerance how far off the belief may be, metres, 0 or more
     * @param batch how many objects one message tells of, 1 or more
     */
    public Swarm(List<UUID> objects, double tolerance, int batch) {
        this.objects = objects.toArray(UUID[]::new);
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
     * What must be sent now, in the swarm's order; it counts as sent from here on. An object must be sent when it has not been yet,
     * is farther than the tolerance from where it is believed to be, has come to rest, or is turned by more than half a degree.
     *
     * @param nanos the time, as {@link System#nanoTime}
     * @throws DispatcherException WRONG_ARGUMENT: a number is not finite; nothing counts as sent
     */
    public synchronized List<Batch> due(Dynamics now, long nanos) {
        now.requireFinite();
        List<Integer> off = off(now, nanos);
        List<Batch> batches = new ArrayList<>();
        for (int start = 0; start < off.size(); start += batch) {
            batches.add(batch(now, off.subList(start, Math.min(start + batch, off.size()))));
        }
        for (int object : off) {
            reckoning.tell(now, object, nanos);
        }
        return batches;
    }

    /** A batch did not arrive: its objects are due again. */
    public synchronized void lost(Batch sent) {
        sent.indexes().forEach(reckoning::forget);
    }

    private List<Integer> off(Dynamics now, long nanos) {
        List<Integer> off = new ArrayList<>();
        for (int object = 0; object < objects.length; object++) {
            if (reckoning.isOff(now, object, nanos)) {
                off.add(object);
            }
        }
        return off;
    }

    private Batch batch(Dynamics now, List<Integer> indexes) {
        return new Batch(new BulkDynamicsRequest(now.columns(objects, indexes)), indexes);
    }
}
