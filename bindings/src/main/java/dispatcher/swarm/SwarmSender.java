package dispatcher.swarm;

import dispatcher.binding.Delivery;
import dispatcher.binding.RegionBinding;
import dispatcher.failure.DispatcherException;
import dispatcher.swarm.Swarm.Batch;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Keeps a region up to date with a swarm. Safe for use by several threads.
 *
 * @param region where the objects are
 */
public record SwarmSender(RegionBinding region, Swarm swarm) {
    /**
     * Sends what must be sent; gives how many objects that were. What fails to arrive is sent the next time.
     *
     * @throws DispatcherException WRONG_ARGUMENT: a number is not finite; nothing was sent
     */
    public CompletableFuture<Integer> flush(Dynamics now, Delivery delivery) {
        List<Batch> batches = swarm.due(now, System.nanoTime());
        var sent = batches.stream()
                .map(batch -> region.call(batch.request(), delivery).whenComplete((_, failure) -> {
                    if (failure != null) {
                        swarm.lost(batch);
                    }
                }))
                .toArray(CompletableFuture[]::new);
        int count = batches.stream().mapToInt(Batch::size).sum();
        return CompletableFuture.allOf(sent).thenApply(_ -> count);
    }
}
