package dispatcher.swarm;

import dispatcher.binding.Delivery;
import dispatcher.binding.RegionBinding;
import dispatcher.failure.DispatcherException;
import dispatcher.message.Answer;
import dispatcher.swarm.Swarm.Batch;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a region up to date with a swarm. One flush is on its way at a time, and at most one waits for it: a newer one takes its place,
 * so that a region that is slow or away is told where objects are, and not where they were. Safe for use by several threads.
 */
public final class SwarmSender {
    private final RegionBinding region;
    private final Swarm swarm;
    private boolean underWay;
    private @Nullable Waiting waiting;
    private long replaced;

    private record Waiting(Dynamics state, Delivery delivery, CompletableFuture<Integer> sent) {}

    /** @param region where the objects are */
    public SwarmSender(RegionBinding region, Swarm swarm) {
        this.region = region;
        this.swarm = swarm;
    }

    /**
     * Sends what must be sent, at once or when the flush before it has been answered; gives how many objects that were. One that waits
     * is not sent itself where a newer one comes: both give what that has sent. What fails to arrive is sent the next time.
     *
     * @throws DispatcherException WRONG_ARGUMENT: a number is not finite; nothing was sent
     */
    public CompletableFuture<Integer> flush(Dynamics now, Delivery delivery) {
        synchronized (this) {
            if (underWay) {
                return await(now, delivery);
            }
            underWay = true;
        }
        return send(now, delivery);
    }

    /** How many flushes were not sent since a newer one came while they waited. */
    public synchronized long replaced() {
        return replaced;
    }

    private CompletableFuture<Integer> await(Dynamics now, Delivery delivery) {
        now.requireFinite();
        replaced += waiting == null ? 0 : 1;
        CompletableFuture<Integer> sent = waiting == null ? new CompletableFuture<>() : waiting.sent();
        waiting = new Waiting(now.copy(), delivery, sent);
        return sent.copy();
    }

    private CompletableFuture<Integer> send(Dynamics now, Delivery delivery) {
        CompletableFuture<Integer> sent;
        try {
            sent = sendDue(now, delivery);
        } catch (RuntimeException refused) {
            sendWaiting();
            throw refused;
        }
        return sent.whenComplete((_, _) -> sendWaiting());
    }

    private void sendWaiting() {
        Waiting next;
        synchronized (this) {
            next = waiting;
            waiting = null;
            underWay = next != null;
        }
        if (next != null) {
            finish(next);
        }
    }

    private void finish(Waiting next) {
        try {
            CompletableFuture<Integer> _ = send(next.state(), next.delivery()).whenComplete((count, failure) -> {
                if (failure == null) {
                    next.sent().complete(count);
                } else {
                    next.sent().completeExceptionally(failure);
                }
            });
        } catch (RuntimeException refused) {
            next.sent().completeExceptionally(refused);
        }
    }

    /** A limit may refuse one batch at once, and the others all the same are to be sent or to be counted as lost. */
    private CompletableFuture<Answer> call(Batch batch, Delivery delivery) {
        try {
            return region.call(batch.request(), delivery);
        } catch (DispatcherException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private CompletableFuture<Integer> sendDue(Dynamics now, Delivery delivery) {
        List<Batch> batches = swarm.due(now, System.nanoTime());
        var sent = batches.stream()
                .map(batch -> call(batch, delivery).whenComplete((_, failure) -> {
                    if (failure != null) {
                        swarm.lost(batch);
                    }
                }))
                .toArray(CompletableFuture[]::new);
        int count = batches.stream().mapToInt(Batch::size).sum();
        return CompletableFuture.allOf(sent).thenApply(_ -> count);
    }
}
