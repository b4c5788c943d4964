package dispatcher.guest;

import dispatcher.binding.RegionBinding;
import dispatcher.swarm.Dynamics;
import dispatcher.swarm.Swarm;
import dispatcher.swarm.SwarmSender;
import java.util.List;
import java.util.UUID;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/** A swarm as a guest library sees it: it hands over where the objects are as buffers of 32-bit numbers. */
public final class GuestSwarm {
    private final GuestBinding binding;
    private final SwarmSender sender;
    private final Dynamics state;

    GuestSwarm(GuestBinding binding, RegionBinding region, List<UUID> objects, double tolerance, int batch) {
        this.binding = binding;
        this.sender = new SwarmSender(region, new Swarm(objects, tolerance, batch));
        this.state = new Dynamics(objects.size());
    }

    /**
     * Sends what must be sent; gives how many objects that were. Each buffer is in the machine's byte order: three numbers for each
     * object, four for each rotation.
     */
    @HostAccess.Export
    public Object flush(Value positions, Value velocities, Value accelerations, Value rotations, Value delivery) {
        return binding.guarded(() -> {
            var way = Arguments.delivery(delivery);
            Buffers.read(positions, state.positions(), "The positions");
            Buffers.read(velocities, state.velocities(), "The velocities");
            Buffers.read(accelerations, state.accelerations(), "The accelerations");
            Buffers.read(rotations, state.rotations(), "The rotations");
            return new GuestFuture<>(binding, sender.flush(state, way), number -> number);
        });
    }

    /** How many flushes were not sent, since a newer one came while they waited for the one before. */
    @HostAccess.Export
    public long replaced() {
        return sender.replaced();
    }
}
