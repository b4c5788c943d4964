package dispatcher.bridge;

import dispatcher.binding.Delivery;
import dispatcher.binding.RegionBinding;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.swarm.Dynamics;
import dispatcher.swarm.Swarm;
import dispatcher.swarm.SwarmSender;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A connection's swarms by the ids of the calls that began them. Used by the bridge's thread only. */
final class Swarms {
    private static final double TOLERANCE = 0.1;
    private static final int BATCH = 100;
    private static final int LARGEST_BATCH = 2_000;

    private record Begun(SwarmSender sender, Dynamics state, int size) {}

    private final int most;

    private final Map<Long, Begun> begun = new HashMap<>();

    /** @param most how many objects all swarms of the connection may have together */
    Swarms(int most) {
        this.most = most;
    }

    void begin(Frame frame, long id, RegionBinding region) {
        List<UUID> objects = frame.ids("objects");
        if (objects.size() > most - begun.values().stream().mapToInt(Begun::size).sum()) {
            throw new DispatcherException(FailureKind.TOO_LARGE,
                    "The swarms of a connection have at most %,d objects together.".formatted(most),
                    "Cancel those that have served.");
        }
        Swarm swarm = new Swarm(objects, frame.distance("tolerance", TOLERANCE),
                frame.integer("batch", 1, LARGEST_BATCH, BATCH));
        begun.put(id, new Begun(new SwarmSender(region, swarm), new Dynamics(objects.size()), objects.size()));
    }

    CompletableFuture<Map<String, @Nullable Object>> flush(Frame frame, Delivery delivery) {
        Begun swarm = begun.get(frame.call("of"));
        if (swarm == null) {
            throw new DispatcherException(FailureKind.WRONG_ARGUMENT,
                    "The frame's \"of\" takes the id of the call that began a swarm.", "");
        }
        Dynamics state = swarm.state();
        frame.numbers("positions", state.positions());
        frame.numbers("velocities", state.velocities());
        frame.numbers("accelerations", state.accelerations());
        frame.numbers("rotations", state.rotations());
        return swarm.sender().flush(state, delivery).thenApply(sent -> told(sent, swarm.sender().replaced()));
    }

    private static Map<String, @Nullable Object> told(int sent, long replaced) {
        return replaced == 0 ? Map.of("sent", sent) : Map.of("sent", sent, "replaced", replaced);
    }

    void end(long id) {
        begun.remove(id);
    }
}
