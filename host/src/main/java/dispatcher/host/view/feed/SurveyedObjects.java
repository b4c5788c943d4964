package dispatcher.host.view.feed;

import dispatcher.binding.Registration;
import dispatcher.host.session.Session;
import dispatcher.host.view.world.World;
import dispatcher.message.PlainValues;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import dispatcher.message.remotecontrol.GetObjectDataResponse;
import dispatcher.message.remotecontrol.GetObjectPartsRequest;
import dispatcher.message.remotecontrol.GetObjectPartsResponse;
import dispatcher.message.remotecontrol.PartInformation;
import dispatcher.message.remotecontrol.UpdatedCallback;
import dispatcher.message.simulator.ObjectState;
import dispatcher.message.simulator.PartState;
import dispatcher.value.Ids;
import dispatcher.value.Vector3;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** The objects of a region that tells one at a time: new ones first, then all in turn; moves in between by callbacks. For one thread. */
final class SurveyedObjects {
    private static final JsonMapper JSON = new JsonMapper();
    /** Their sizes and colours nobody can ask for. */
    private static final Vector3 GUESSED_SCALE = new Vector3(0.5, 0.5, 0.5);
    private static final Vector3 GUESSED_COLOR = new Vector3(0.75, 0.78, 0.82);
    private static final int MOST_FOLLOWED = 2_000;

    private final Session session;
    private final World world;
    private final Executor thread;
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final Map<UUID, CompletableFuture<Registration>> followed = new HashMap<>();
    private final Map<UUID, String> told = new HashMap<>();
    private final Deque<UUID> queue = new ArrayDeque<>();
    /** What is to be asked next of an object about which something was asked. */
    private final Deque<Supplier<CompletableFuture<?>>> begun = new ArrayDeque<>();
    private int next;

    SurveyedObjects(Session session, World world, Executor thread) {
        this.session = session;
        this.world = world;
        this.thread = thread;
    }

    /** These are there now. */
    void found(List<UUID> ids) {
        Set<UUID> there = new HashSet<>(ids);
        List<UUID> gone = numbers.keySet().stream().filter(id -> !there.contains(id)).toList();
        gone.forEach(this::forget);
        queue.removeIf(id -> !there.contains(id));
        for (UUID id : ids) {
            if (!numbers.containsKey(id)) {
                numbers.put(id, next++);
                queue.addFirst(id);
            }
        }
    }

    /** Asks the next question, which is the only one until it is answered; nothing where there is none. */
    Optional<CompletableFuture<?>> ask() {
        Supplier<CompletableFuture<?>> going = begun.pollFirst();
        if (going != null) {
            return Optional.of(going.get());
        }
        UUID id = queue.pollFirst();
        if (id == null) {
            return Optional.empty();
        }
        queue.addLast(id);
        return Optional.of(then(session.send(new GetObjectPartsRequest(id)),
                parts -> begun.add(() -> data(id, parts))));
    }

    /** What somebody wants to know; it comes before what is asked in turn. */
    <R extends Response> CompletableFuture<R> send(Request<R> request) {
        CompletableFuture<R> answer = new CompletableFuture<>();
        begun.add(() -> session.send(request).whenComplete((told, failure) -> {
            if (failure == null) {
                answer.complete(told);
            } else {
                answer.completeExceptionally(failure);
            }
        }));
        return answer;
    }

    /** Where it is comes last: it is to be as new as can be. */
    private CompletableFuture<?> data(UUID id, GetObjectPartsResponse parts) {
        return then(session.send(new GetObjectDataRequest(id)), data -> {
            Integer number = numbers.get(id);
            if (number != null) {
                put(state(number, data, parts));
            }
        });
    }

    /** An object may be gone by now, which the next search tells. */
    private <T> CompletableFuture<?> then(CompletableFuture<T> answer, Consumer<T> next) {
        return answer.handleAsync((told, failure) -> {
            if (failure == null) {
                next.accept(told);
            }
            return true;
        }, thread);
    }

    private void put(ObjectState object) {
        world.begin();
        UUID id = object.objectId();
        String json = JSON.writeValueAsString(PlainValues.toMap(object));
        if (!json.equals(told.put(id, json))) {
            world.put(object.number(), id, json);
            world.turn(object.number(), (float) object.rotation().x(), (float) object.rotation().y(),
                    (float) object.rotation().z(), (float) object.rotation().w());
            move(id, object.position());
        }
        if (followed.size() < MOST_FOLLOWED && !followed.containsKey(id)) {
            begun.add(() -> follow(id));
        }
    }

    private CompletableFuture<?> follow(UUID id) {
        if (!numbers.containsKey(id)) {
            return CompletableFuture.completedFuture(true);
        }
        CompletableFuture<Registration> registered = session.onUpdate(List.of(id), this::moved);
        followed.put(id, registered);
        return registered.handle((_, _) -> true);
    }

    private void moved(UpdatedCallback callback) {
        thread.execute(() -> {
            world.begin();
            move(callback.objectId(), callback.position());
        });
    }

    private void move(UUID id, Vector3 place) {
        Integer number = numbers.get(id);
        if (number != null) {
            world.move(number, (float) place.x(), (float) place.y(), (float) place.z());
        }
    }

    private void forget(UUID id) {
        numbers.remove(id);
        told.remove(id);
        world.remove(id);
        CompletableFuture<Registration> registration = followed.remove(id);
        if (registration != null) {
            begun.add(() -> registration.thenAccept(Registration::cancel));
        }
    }

    private static ObjectState state(int number, GetObjectDataResponse data, GetObjectPartsResponse parts) {
        return new ObjectState(number, data.objectId(), data.name(), null,
                data.ownerId(), data.position(), data.rotation(),
                parts.parts().stream().map(SurveyedObjects::part).toList());
    }

    private static PartState part(PartInformation part) {
        return new PartState(Ids.ZERO, part.linkNum(), part.name(), part.description(), part.type(),
                part.offsetPosition(), part.offsetRotation(), GUESSED_SCALE, GUESSED_COLOR, 1, List.of());
    }
}
