package dispatcher.host.region.handler;

import dispatcher.host.region.event.EndPoint;
import dispatcher.host.region.event.Subscriptions;
import dispatcher.host.region.request.Refusal;
import dispatcher.message.Answer;
import dispatcher.message.ResponseBase;
import dispatcher.message.remotecontrol.RegisterTouchCallbackRequest;
import dispatcher.message.remotecontrol.RegisterTouchCallbackResponse;
import dispatcher.message.remotecontrol.RegisterUpdatedCallbackRequest;
import dispatcher.message.remotecontrol.RegisterUpdatedCallbackResponse;
import dispatcher.message.remotecontrol.UnregisterTouchCallbackRequest;
import dispatcher.message.remotecontrol.UnregisterUpdatedCallbackRequest;
import java.util.Objects;
import java.util.UUID;

/** Registers for touches and moves. An endpoint that does not exist is refused, and leaves nothing behind. */
final class CallbackRoom {
    private final Services services;

    CallbackRoom(Services services) {
        this.services = services;
    }

    void open(Handlers handlers, String domain) {
        handlers.add(domain, RegisterTouchCallbackRequest.class, this::registerTouch);
        handlers.add(domain, UnregisterTouchCallbackRequest.class, this::unregisterTouch);
        handlers.add(domain, RegisterUpdatedCallbackRequest.class, this::registerUpdated);
        handlers.add(domain, UnregisterUpdatedCallbackRequest.class, this::unregisterUpdated);
    }

    private Answer registerTouch(RegisterTouchCallbackRequest request, Caller caller) {
        UUID object = Objects.requireNonNull(request.objectId());
        if (services.scene().objects().find(object).isEmpty()) {
            throw new Refusal("no such object; " + object);
        }
        EndPoint endPoint = EndPointRoom.find(services, request.endPointId());
        UUID id = UUID.randomUUID();
        add(object, id, endPoint, false);
        return Answer.of(new RegisterTouchCallbackResponse(id));
    }

    private Answer unregisterTouch(UnregisterTouchCallbackRequest request, Caller caller) {
        UUID object = Objects.requireNonNull(request.objectId());
        UUID id = Objects.requireNonNull(request.requestId());
        return switch (services.subscriptions().remove(object, id)) {
            case REMOVED -> Answers.DONE;
            case UNKNOWN_OBJECT -> throw new Refusal("no handler for requested object; " + object);
            case UNKNOWN_REQUEST -> throw new Refusal("invalid request id; " + id);
        };
    }

    private Answer registerUpdated(RegisterUpdatedCallbackRequest request, Caller caller) {
        var objects = Given.list(request.objectIds(), "ObjectIDs");
        EndPoint endPoint = EndPointRoom.find(services, request.endPointId());
        UUID id = UUID.randomUUID();
        StringBuilder warnings = new StringBuilder();
        for (UUID object : objects) {
            if (services.scene().objects().find(object).isPresent()) {
                add(object, id, endPoint, true);
            } else {
                warnings.append("no such object ").append(object).append("; ");
            }
        }
        return Answers.done(new RegisterUpdatedCallbackResponse(id), warnings);
    }

    private Answer unregisterUpdated(UnregisterUpdatedCallbackRequest request, Caller caller) {
        UUID id = Objects.requireNonNull(request.requestId());
        StringBuilder warnings = new StringBuilder();
        for (UUID object : Given.list(request.objectIds(), "ObjectIDs")) {
            Subscriptions.Removed removed = services.subscriptions().remove(object, id);
            if (removed == Subscriptions.Removed.UNKNOWN_REQUEST) {
                throw new Refusal("invalid request id " + id);
            }
            if (removed == Subscriptions.Removed.UNKNOWN_OBJECT) {
                warnings.append("no handler for requested object ").append(object).append("; ");
            }
        }
        return Answers.done(new ResponseBase(), warnings);
    }

    private void add(UUID object, UUID id, EndPoint endPoint, boolean updates) {
        if (!services.subscriptions().add(object, id, endPoint, updates)) {
            throw new Refusal("too many registrations");
        }
    }
}
