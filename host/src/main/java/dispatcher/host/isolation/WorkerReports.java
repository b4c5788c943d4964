package dispatcher.host.isolation;

import dispatcher.binding.Dispatcher;
import dispatcher.bridge.BridgeOffer;
import dispatcher.guest.ScriptException;
import dispatcher.host.script.Ending;
import dispatcher.host.worker.Endings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What a worker tells of its script. Nothing of it is believed but that it was said. Safe for use by several threads. */
final class WorkerReports implements BridgeOffer.Reports {
    private static final int LONGEST_LINE = 4_000;
    private static final int MOST_LINES = 100;

    private final Dispatcher dispatcher;
    private volatile @Nullable Ending ending;

    WorkerReports(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** Fails on the script's loop, as a handler in this process would. */
    @Override
    public void failed(Map<?, ?> told) {
        List<String> trace = told.get("trace") instanceof List<?> lines
                ? lines.stream().limit(MOST_LINES).map(WorkerReports::line).toList()
                : List.of();
        ScriptException failure = new ScriptException(line(told.get("message")), trace, null);
        dispatcher.deliver(CompletableFuture.completedFuture(""), (_, _) -> {
            throw failure;
        });
    }

    @Override
    public void ended(Map<?, ?> told) {
        ending = Endings.read(told).orElse(null);
    }

    /** How the worker says that its script ended; empty where it has not said. */
    Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    private static String line(@Nullable Object told) {
        String text = String.valueOf(told).lines().findFirst().orElse("");
        return text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + "…";
    }
}
