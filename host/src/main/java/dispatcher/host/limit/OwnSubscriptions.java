package dispatcher.host.limit;

import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.dispatcher.CloseEndPointRequest;
import dispatcher.message.dispatcher.CreateEndPointRequest;
import dispatcher.message.dispatcher.CreateEndPointResponse;
import dispatcher.message.remotecontrol.RegisterTouchCallbackRequest;
import dispatcher.message.remotecontrol.RegisterTouchCallbackResponse;
import dispatcher.message.remotecontrol.RegisterUpdatedCallbackRequest;
import dispatcher.message.remotecontrol.RegisterUpdatedCallbackResponse;
import dispatcher.message.remotecontrol.UnregisterTouchCallbackRequest;
import dispatcher.message.remotecontrol.UnregisterUpdatedCallbackRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The endpoints and subscriptions that a script makes in one region by messages of its own, each counted until it is ended by such.
 * One that nobody has answered with its id, as after a datagram, counts until its endpoint is closed. Safe for use by several threads.
 */
final class OwnSubscriptions {
    private static final UUID UNKNOWN = new UUID(0, 0);

    private final Meter meter;
    private final Map<UUID, UUID> endPoints = new HashMap<>();

    OwnSubscriptions(Meter meter) {
        this.meter = meter;
    }

    /** Whether a message makes one; it is to be counted before it is sent. */
    static boolean isMadeBy(Request<?> request) {
        return request instanceof CreateEndPointRequest || request instanceof RegisterTouchCallbackRequest
                || request instanceof RegisterUpdatedCallbackRequest;
    }

    /** A message has succeeded: what it has made is kept in mind, what it has ended is not counted any more. */
    void answered(Request<?> request, Response response) {
        switch (request) {
            case CreateEndPointRequest _ -> made(id(response), id(response));
            case RegisterTouchCallbackRequest touch -> made(id(response), touch.endPointId());
            case RegisterUpdatedCallbackRequest moves -> made(id(response), moves.endPointId());
            case UnregisterTouchCallbackRequest touch -> ended(touch.requestId());
            case UnregisterUpdatedCallbackRequest moves -> ended(moves.requestId());
            case CloseEndPointRequest close -> closed(close.endPointId());
            default -> {}
        }
    }

    private static @Nullable UUID id(Response response) {
        return switch (response) {
            case CreateEndPointResponse made -> made.endPointId();
            case RegisterTouchCallbackResponse made -> made.requestId();
            case RegisterUpdatedCallbackResponse made -> made.requestId();
            default -> null;
        };
    }

    private synchronized void made(@Nullable UUID id, @Nullable UUID endPoint) {
        UUID known = id == null ? UUID.randomUUID() : id;
        if (endPoints.put(known, Objects.requireNonNullElse(endPoint, UNKNOWN)) != null) {
            // The region has given the same one again.
            meter.give(Limit.SUBSCRIPTIONS, 1);
        }
    }

    private synchronized void ended(@Nullable UUID id) {
        if (id != null && endPoints.remove(id) != null) {
            meter.give(Limit.SUBSCRIPTIONS, 1);
        }
    }

    private synchronized void closed(@Nullable UUID endPoint) {
        int before = endPoints.size();
        endPoints.values().removeIf(of -> of.equals(endPoint));
        meter.give(Limit.SUBSCRIPTIONS, before - endPoints.size());
    }
}
