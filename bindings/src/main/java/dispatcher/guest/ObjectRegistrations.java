package dispatcher.guest;

import dispatcher.binding.Registration;
import dispatcher.message.Answer;
import dispatcher.message.Request;
import dispatcher.message.remotecontrol.DeleteAllObjectsRequest;
import dispatcher.message.remotecontrol.DeleteBulkObjectsRequest;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** A script's registrations, by object: they end when the script has deleted the object. Safe for use by several threads. */
final class ObjectRegistrations {
    private final Map<UUID, Set<Entry>> entries = new HashMap<>();

    /** Compared by identity. */
    private static final class Entry {
        final Set<UUID> objects;
        final CompletableFuture<Registration> registration;

        Entry(Collection<UUID> objects, CompletableFuture<Registration> registration) {
            this.objects = new HashSet<>(objects);
            this.registration = registration;
        }
    }

    /** Keeps a registration from its beginning on, since its object may be deleted before the region has answered. */
    CompletableFuture<Registration> keep(Collection<UUID> objects, CompletableFuture<Registration> registration) {
        Entry entry = new Entry(objects, registration);
        add(entry);
        return registration.whenComplete((_, failure) -> {
            if (failure != null) {
                remove(entry);
            }
        }).thenApply(held -> () -> {
            remove(entry);
            held.cancel();
        });
    }

    /** The answer, once the registrations of what the request deletes have ended. */
    CompletableFuture<Answer> endedBy(Request<?> request, CompletableFuture<Answer> answer) {
        return answer.thenApply(success -> {
            deleted(request).forEach(entry -> entry.registration.thenAccept(Registration::cancel));
            return success;
        });
    }

    private synchronized void add(Entry entry) {
        entry.objects.forEach(object -> entries.computeIfAbsent(object, _ -> new HashSet<>()).add(entry));
    }

    private synchronized void remove(Entry entry) {
        entry.objects.forEach(object -> entries.computeIfPresent(object, (_, those) -> {
            those.remove(entry);
            return those.isEmpty() ? null : those;
        }));
    }

    /** The registrations that have lost their last object, which are kept no longer. */
    private synchronized List<Entry> deleted(Request<?> request) {
        List<Entry> ended = new ArrayList<>();
        for (UUID object : List.copyOf(objects(request))) {
            for (Entry entry : Objects.requireNonNullElse(entries.remove(object), Set.<Entry>of())) {
                entry.objects.remove(object);
                if (entry.objects.isEmpty()) {
                    ended.add(entry);
                }
            }
        }
        return ended;
    }

    private Collection<UUID> objects(Request<?> request) {
        return switch (request) {
            case DeleteObjectRequest one when one.objectId() != null -> Set.of(one.objectId());
            case DeleteBulkObjectsRequest many when many.objectIds() != null -> many.objectIds();
            case DeleteAllObjectsRequest _ -> entries.keySet();
            default -> Set.of();
        };
    }
}
