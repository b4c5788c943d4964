package dispatcher.host.fence;

import dispatcher.binding.CallScope;
import dispatcher.binding.Delivery;
import dispatcher.binding.RegionBinding;
import dispatcher.failure.DispatcherException;
import dispatcher.host.fence.OwnObjects.Made;
import dispatcher.message.Answer;
import dispatcher.message.Request;
import dispatcher.message.remotecontrol.CreateBulkObjectsRequest;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.CreateObjectResponse;
import dispatcher.message.remotecontrol.DeleteAllObjectsRequest;
import dispatcher.message.remotecontrol.DeleteBulkObjectsRequest;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.value.Ids;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes and deletes objects for a script, and keeps account of them. Each object has an id before it is made, and each request is
 * answered by the region itself, so that no object is made without being known. Safe for use by several threads.
 */
final class Maker {
    private final RegionBinding region;
    private final OwnObjects objects;
    private final Refusals refusals;
    private final Presence presence;
    private final Room room;

    Maker(RegionBinding region, OwnObjects objects, ObjectCount count, Refusals refusals) {
        this.region = region;
        this.objects = objects;
        this.refusals = refusals;
        this.presence = new Presence(region);
        this.room = new Room(objects, count, presence, refusals);
    }

    /** Whether this carries out such a request. */
    static boolean does(Request<?> request) {
        return Effect.of(request) == Effect.CREATES || request instanceof DeleteObjectRequest
                || request instanceof DeleteBulkObjectsRequest || request instanceof DeleteAllObjectsRequest;
    }

    /** Carries out a request. */
    CompletableFuture<Answer> carryOut(Request<?> request) {
        return switch (request) {
            case CreateObjectRequest create -> {
                UUID chosen = id(create.objectId());
                yield room(request, 1, Set.of(chosen))
                        .thenCompose(CallScope.carry(_ -> create(create, chosen)));
            }
            case CreateBulkObjectsRequest create -> {
                Batch batch = Batch.of(create);
                yield room(request, batch.size(), batch.chosen())
                        .thenCompose(CallScope.carry(_ -> create(batch)));
            }
            case DeleteObjectRequest delete -> delete(request, id(delete.objectId())::equals);
            case DeleteBulkObjectsRequest delete ->
                delete(request, Places.elements(delete.objectIds()).collect(Collectors.toSet())::contains);
            default -> delete(request, _ -> true);
        };
    }

    /** An id of an object that is just being deleted would stand for two. */
    private CompletableFuture<Void> room(Request<?> request, int more, Set<UUID> chosen) {
        Set<UUID> known = objects.known(chosen::contains).keySet();
        return known.isEmpty() ? room.take(request, more) : CompletableFuture.failedFuture(taken(request, known));
    }

    private CompletableFuture<Answer> create(CreateObjectRequest wanted, UUID chosen) {
        UUID id = chosen.equals(Ids.ZERO) ? UUID.randomUUID() : chosen;
        return call(new CreateObjectRequest(wanted.name(), wanted.description(), wanted.startParameter(),
                wanted.position(), wanted.rotation(), wanted.velocity(), wanted.assetId(), id))
                .whenComplete((answer, thrown) -> {
                    if (thrown == null) {
                        objects.answered(1, List.of(((CreateObjectResponse) answer.response()).objectId()), true);
                    } else if (isUndone(thrown)) {
                        objects.answered(1, List.of(), true);
                    } else {
                        // Nobody knows whether it was made; an id that the script chose may be somebody else's.
                        objects.answered(1, List.of(id), !id.equals(chosen));
                    }
                });
    }

    private CompletableFuture<Answer> create(Batch batch) {
        return checkFree(batch).whenComplete((_, thrown) -> {
            if (thrown != null) {
                objects.answered(batch.size(), List.of(), true);
            }
        }).thenCompose(CallScope.carry(_ -> call(batch.request()).handle((answer, thrown) -> {
            if (thrown == null && answer.text().isEmpty()) {
                objects.answered(batch.size(), batch.ids(), true);
                return CompletableFuture.completedFuture(answer);
            } else if (thrown != null && !isUndone(thrown)) {
                objects.answered(batch.size(), batch.ids(), false);
                throw Failures.of(thrown);
            }
            return counted(batch, answer, thrown);
        }).thenCompose(answer -> answer)));
    }

    /** Of a batch that the region refuses, it keeps what it had made. */
    private CompletableFuture<Answer> counted(Batch batch, Answer answer, @Nullable Throwable thrown) {
        return presence.of(batch.ids()).handle((made, unknown) -> {
            objects.answered(batch.size(), unknown == null ? made : batch.ids(), unknown == null);
            if (thrown != null) {
                throw Failures.of(thrown);
            }
            return answer;
        });
    }

    /** Fails where one of the ids belongs to an object already: whose it is could not be told afterwards. */
    private CompletableFuture<Void> checkFree(Batch batch) {
        return presence.of(batch.chosen()).thenAccept(taken -> {
            if (!taken.isEmpty()) {
                throw taken(batch.request(), taken);
            }
        });
    }

    private DispatcherException taken(Request<?> request, Set<UUID> ids) {
        return refusals.refuse(new Objection(Rule.OBJECTS, request.getClass().getSimpleName(),
                "The fence allows new objects only: there is one with the id " + ids.iterator().next() + " already."));
    }

    private CompletableFuture<Answer> delete(Request<?> request, Predicate<UUID> which) {
        Map<UUID, Made> deleted = objects.known(which);
        return call(request).thenApply(answer -> {
            objects.gone(deleted);
            return answer;
        });
    }

    private CompletableFuture<Answer> call(Request<?> request) {
        try {
            return region.call(request, Delivery.SYNC);
        } catch (DispatcherException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    /** Whether the region has told, or somebody before it, that nothing was done. */
    private static boolean isUndone(Throwable thrown) {
        return switch (Failures.of(thrown).kind()) {
            case REFUSED, NOT_AUTHORIZED, UNSUPPORTED, WRONG_ARGUMENT, DENIED -> true;
            case UNREACHABLE, BAD_ANSWER, TIMED_OUT, TOO_LARGE -> false;
        };
    }

    private static UUID id(@Nullable UUID id) {
        return Objects.requireNonNullElse(id, Ids.ZERO);
    }
}
