package dispatcher.host.session;

import dispatcher.message.Answer;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import dispatcher.message.dispatcher.CloseEndPointRequest;
import dispatcher.message.dispatcher.CreateEndPointRequest;
import dispatcher.message.dispatcher.CreateEndPointResponse;
import dispatcher.message.dispatcher.RenewEndPointRequest;
import dispatcher.message.remotecontrol.RegisterTouchCallbackRequest;
import dispatcher.message.remotecontrol.RegisterTouchCallbackResponse;
import dispatcher.message.remotecontrol.RegisterUpdatedCallbackRequest;
import dispatcher.message.remotecontrol.RegisterUpdatedCallbackResponse;
import dispatcher.message.remotecontrol.UnregisterTouchCallbackRequest;
import dispatcher.message.remotecontrol.UnregisterUpdatedCallbackRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The endpoints of a {@link TestRegion} and what is registered for them. */
final class TestEndPoints {
    final AtomicInteger created = new AtomicInteger();
    final AtomicInteger renewed = new AtomicInteger();
    /** Objects that the region does not have. */
    final Set<UUID> unknownObjects = ConcurrentHashMap.newKeySet();
    /** Is told each registration before it is answered. */
    volatile Consumer<Registration> beforeAnswer = _ -> {};
    /** The life that is granted. */
    volatile int grantedMillis = 30_000;
    private final Map<UUID, Open> open = new ConcurrentHashMap<>();
    private final Map<UUID, Registration> registrations = new ConcurrentHashMap<>();

    private record Open(String host, int port, long end) {
        boolean lives() {
            return end > System.nanoTime();
        }
    }

    /** What is told to which endpoint. */
    record Registration(UUID requestId, UUID endPoint, List<UUID> objects) {}

    /** The endpoints that live. */
    int count() {
        return (int) open.values().stream().filter(Open::lives).count();
    }

    Set<String> hosts() {
        return open.values().stream().map(Open::host).collect(Collectors.toSet());
    }

    /** The registrations whose endpoint lives. */
    List<Registration> registrations() {
        return registrations.values().stream().filter(one -> find(one.endPoint()).isPresent()).toList();
    }

    /** Forgets all, as a region that was started again. */
    void forget() {
        open.clear();
        registrations.clear();
    }

    int portOf(UUID requestId) {
        return find(Objects.requireNonNull(registrations.get(requestId)).endPoint()).orElseThrow().port();
    }

    Optional<Answer> answer(Request<?> request) {
        return Optional.ofNullable(switch (request) {
            case CreateEndPointRequest create -> create(create);
            case RenewEndPointRequest renew -> renew(renew.endPointId());
            case CloseEndPointRequest close -> close(close.endPointId());
            case RegisterTouchCallbackRequest touch -> registerTouch(touch);
            case RegisterUpdatedCallbackRequest updated -> registerUpdated(updated);
            case UnregisterTouchCallbackRequest touch -> unregister(touch.requestId());
            case UnregisterUpdatedCallbackRequest updated -> unregister(updated.requestId());
            default -> null;
        });
    }

    private Answer create(CreateEndPointRequest request) {
        created.incrementAndGet();
        return keep(
                UUID.randomUUID(),
                Objects.requireNonNull(request.callbackHost()),
                Objects.requireNonNull(request.callbackPort()));
    }

    private Answer keep(UUID id, String host, int port) {
        open.put(id, new Open(host, port, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(grantedMillis)));
        return Answer.of(new CreateEndPointResponse(id, grantedMillis));
    }

    private Answer renew(@Nullable UUID id) {
        renewed.incrementAndGet();
        return find(id).map(found -> keep(Objects.requireNonNull(id), found.host(), found.port()))
                .orElseGet(() -> unknown(id));
    }

    private Answer close(@Nullable UUID id) {
        if (find(id).isEmpty()) {
            return unknown(id);
        }
        open.remove(Objects.requireNonNull(id));
        return Answer.of(new ResponseBase());
    }

    private Answer registerTouch(RegisterTouchCallbackRequest request) {
        UUID object = Objects.requireNonNull(request.objectId());
        return unknownObjects.contains(object)
                ? Answer.failure("no such object")
                : register(request.endPointId(), List.of(object), "", RegisterTouchCallbackResponse::new);
    }

    private Answer registerUpdated(RegisterUpdatedCallbackRequest request) {
        List<UUID> objects = Objects.requireNonNull(request.objectIds());
        String warnings = objects.stream()
                .filter(unknownObjects::contains)
                .map(object -> "no such object " + object + "; ")
                .collect(Collectors.joining());
        return register(request.endPointId(), objects, warnings, RegisterUpdatedCallbackResponse::new);
    }

    private Answer register(
            @Nullable UUID endPoint, List<UUID> objects, String warnings,
            java.util.function.Function<UUID, dispatcher.message.Response> response) {
        if (find(endPoint).isEmpty()) {
            return Answer.failure("Fatal error; Object reference not set to an instance of an object");
        }
        Registration made = new Registration(UUID.randomUUID(), Objects.requireNonNull(endPoint), objects);
        registrations.put(made.requestId(), made);
        beforeAnswer.accept(made);
        return new Answer(dispatcher.message.Success.SUCCESS, warnings, response.apply(made.requestId()));
    }

    private Answer unregister(@Nullable UUID requestId) {
        return requestId != null && registrations.remove(requestId) != null
                ? Answer.of(new ResponseBase())
                : Answer.failure("invalid request id; " + requestId);
    }

    private Optional<Open> find(@Nullable UUID id) {
        return Optional.ofNullable(id).map(open::get).filter(Open::lives);
    }

    private static Answer unknown(@Nullable UUID id) {
        return Answer.failure("Unknown endpoint identifier; " + id);
    }
}
