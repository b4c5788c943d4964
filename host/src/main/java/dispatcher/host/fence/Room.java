package dispatcher.host.fence;

import dispatcher.failure.DispatcherException;
import dispatcher.host.fence.OwnObjects.Made;
import dispatcher.message.Request;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Finds room for more objects; where there seems to be none, the region is asked which ones are still there. */
final class Room {
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final OwnObjects objects;
    private final ObjectCount count;
    private final Presence presence;
    private final Refusals refusals;
    private long looked = System.nanoTime() - PAUSE;

    Room(OwnObjects objects, ObjectCount count, Presence presence, Refusals refusals) {
        this.objects = objects;
        this.count = count;
        this.presence = presence;
        this.refusals = refusals;
    }

    /** Fails where there is none; others may have deleted some of the script's objects, which is looked at once a second. */
    CompletableFuture<Void> take(Request<?> request, int more) {
        if (count.take(more)) {
            return CompletableFuture.completedFuture(null);
        } else if (!mayLook()) {
            return CompletableFuture.failedFuture(full(request, more));
        }
        Map<UUID, Made> known = objects.known(_ -> true);
        return presence.of(known.keySet()).thenAccept(there -> {
            Map<UUID, Made> gone = new HashMap<>(known);
            gone.keySet().removeAll(there);
            objects.gone(gone);
            if (!count.take(more)) {
                throw full(request, more);
            }
        });
    }

    private synchronized boolean mayLook() {
        long now = System.nanoTime();
        if (now - looked < PAUSE) {
            return false;
        }
        looked = now;
        return true;
    }

    private DispatcherException full(Request<?> request, int more) {
        return refusals.refuse(new Objection(Rule.OBJECTS, request.getClass().getSimpleName(),
                "The fence allows %,d objects at once: there are %,d, and %,d more were wanted.".formatted(count.most(),
                        count.now(), more)));
    }
}
