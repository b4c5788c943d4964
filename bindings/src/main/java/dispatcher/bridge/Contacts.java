package dispatcher.bridge;

import dispatcher.binding.Gap;
import dispatcher.binding.RegionBinding;
import dispatcher.binding.Registration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Tells a child how its regions are lost and come back, and where events to itself were dropped. Safe for use by several threads. */
final class Contacts {
    private final EventWindow events;
    private final Set<Long> restored = ConcurrentHashMap.newKeySet();
    private @Nullable Instant began;
    private long dropped;

    private record Overflow(long id) {}

    Contacts(EventWindow events) {
        this.events = events;
        events.whenDropped(this::dropped);
    }

    CompletableFuture<Registration> onLost(RegionBinding region, long id) {
        return region.contact().onLost(loss -> events.offerAlways(new Object(), Operations.event("lost", id,
                Map.of("Began", seconds(loss.began()), "Reason", loss.reason()))));
    }

    CompletableFuture<Registration> onRestored(RegionBinding region, long id) {
        restored.add(id);
        return region.contact().onRestored(gap -> events.offerAlways(new Object(), restored(id, gap)))
                .thenApply(held -> () -> {
                    restored.remove(id);
                    held.cancel();
                });
    }

    CompletableFuture<Registration> onGone(RegionBinding region, long id) {
        return region.contact().onGone(gone -> events.offerAlways(new Object(), Operations.event("gone", id,
                Map.of("ObjectID", gone.object().toString(), "At", seconds(gone.at())))));
    }

    /** The gap stands where its first event is missing, and grows until the child is told of it. */
    private synchronized void dropped() {
        Instant now = Instant.now();
        boolean untold = restored.stream().anyMatch(id -> events.isWaiting(new Overflow(id)));
        began = untold && began != null ? began : now;
        dropped = untold ? dropped + 1 : 1;
        Gap gap = new Gap(Gap.Cause.OVERFLOW, began, now, dropped);
        restored.forEach(id -> events.offerAlways(new Overflow(id), restored(id, gap)));
    }

    private static Map<String, ?> restored(long id, Gap gap) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("Cause", gap.cause().name().toLowerCase(Locale.ROOT));
        fields.put("Began", seconds(gap.began()));
        fields.put("Ended", seconds(gap.ended()));
        fields.put("Dropped", gap.dropped());
        return Operations.event("restored", id, fields);
    }

    private static double seconds(Instant at) {
        return at.toEpochMilli() / 1000.0;
    }
}
