package dispatcher.host.view.feed;

import dispatcher.message.MessageType;
import dispatcher.message.PlainValues;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import dispatcher.message.remotecontrol.GetObjectInventoryRequest;
import dispatcher.message.remotecontrol.GetObjectPartsRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Asks a region several things, and shows the answers as they are. */
final class Messages {
    private Messages() {}

    /** The way to a region. */
    interface Way {
        <R extends Response> CompletableFuture<R> send(Request<R> request);
    }

    /** All that there are of an object, by their messages' names; what is refused is told in its place. */
    static CompletableFuture<Map<String, Object>> about(Way region, UUID object) {
        CompletableFuture<Map<String, Object>> all = CompletableFuture.completedFuture(new LinkedHashMap<>());
        List<Request<?>> questions = List.of(new GetObjectDataRequest(object), new GetObjectPartsRequest(object),
                new GetObjectInventoryRequest(object));
        for (Request<?> question : questions) {
            all = all.thenCombine(ask(region, question), (before, one) -> {
                before.put(MessageType.of(((Record) question).getClass()).shortName(), one);
                return before;
            });
        }
        return all;
    }

    private static <R extends Response> CompletableFuture<Object> ask(Way region, Request<R> request) {
        return region.send(request).handle((answer, failure) -> failure == null
                ? PlainValues.toMap((Record) answer)
                : String.valueOf(failure.getMessage()));
    }
}
