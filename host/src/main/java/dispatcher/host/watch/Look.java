package dispatcher.host.watch;

import dispatcher.binding.RegionBinding;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import dispatcher.message.remotecontrol.GetObjectDataResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** One look at a region: its objects are found, then each is asked for its name and its place. */
final class Look {
    private final RegionBinding region;
    private final Pace pace;
    private volatile boolean failed;

    Look(RegionBinding region, Pace pace) {
        this.region = region;
        this.pace = pace;
    }

    /**
     * What is there; an object that is gone before it is asked is not.
     *
     * @throws DispatcherException where the region does not answer: what is there is not known
     */
    Map<UUID, Sight> take(FindObjectsRequest what) throws InterruptedException {
        Map<UUID, CompletableFuture<Optional<Sight>>> asked = new LinkedHashMap<>();
        for (UUID object : await(pace.begin(() -> region.send(what))).objects()) {
            if (!failed) {
                asked.put(object, ask(object));
            }
        }
        Map<UUID, Sight> seen = new HashMap<>();
        for (Map.Entry<UUID, CompletableFuture<Optional<Sight>>> each : asked.entrySet()) {
            await(each.getValue()).ifPresent(sight -> seen.put(each.getKey(), sight));
        }
        return seen;
    }

    private CompletableFuture<Optional<Sight>> ask(UUID object) throws InterruptedException {
        return pace.begin(() -> region.send(new GetObjectDataRequest(object))).handle(this::sight);
    }

    private Optional<Sight> sight(GetObjectDataResponse data, Throwable thrown) {
        if (thrown == null) {
            return Optional.of(Sight.of(data));
        }
        DispatcherException failure = failure(thrown);
        if (failure.kind() != FailureKind.REFUSED) {
            failed = true;
            throw failure;
        }
        return Optional.empty();
    }

    private static <T> T await(CompletableFuture<T> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    private static DispatcherException failure(Throwable thrown) {
        return switch (thrown) {
            case DispatcherException failure -> failure;
            case CompletionException wrapper when wrapper.getCause() != null -> failure(wrapper.getCause());
            case ExecutionException wrapper when wrapper.getCause() != null -> failure(wrapper.getCause());
            default -> throw new AssertionError("A binding fails in its own type only", thrown);
        };
    }
}
