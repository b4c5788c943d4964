package dispatcher.host.view.feed;

import dispatcher.host.session.Session;
import dispatcher.message.MessageType;
import dispatcher.message.PlainValues;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import dispatcher.message.remotecontrol.GetObjectInventoryRequest;
import dispatcher.message.remotecontrol.GetObjectPartsRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Asks a region several things, and shows the answers as they are. */
final class Messages {
    private Messages() {}

    /** All that there are of an object, by their messages' names; what is refused is told in its place. */
    static CompletableFuture<Map<String, Object>> about(Session session, UUID object) {
        return of(session, new GetObjectDataRequest(object), new GetObjectPartsRequest(object),
                new GetObjectInventoryRequest(object));
    }

    private static CompletableFuture<Map<String, Object>> of(Session session, Request<?>... requests) {
        CompletableFuture<Map<String, Object>> all = CompletableFuture.completedFuture(new LinkedHashMap<>());
        for (Request<?> request : requests) {
            all = all.thenCombine(ask(session, request), (before, one) -> {
                before.put(MessageType.of(((Record) request).getClass()).shortName(), one);
                return before;
            });
        }
        return all;
    }

    private static <R extends Response> CompletableFuture<Object> ask(Session session, Request<R> request) {
        return session.send(request).handle((answer, failure) -> failure == null
                ? PlainValues.toMap((Record) answer)
                : String.valueOf(failure.getMessage()));
    }
}
