package dispatcher.host.isolation;

import dispatcher.binding.Dispatcher;
import dispatcher.binding.LogLevel;
import dispatcher.bridge.BridgeOffer;
import dispatcher.guest.ScriptException;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Rate;
import dispatcher.host.script.Ending;
import dispatcher.host.worker.Endings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What a worker tells of its script. Nothing of it is believed but that it was said. Safe for use by several threads. */
final class WorkerReports implements BridgeOffer.Reports {
    private static final int LONGEST_LINE = 4_000;
    private static final int MOST_LINES = 100;

    private final Dispatcher dispatcher;
    private final long mostFailures;
    private final Rate failures = new Rate(System::nanoTime);
    private final AtomicBoolean left = new AtomicBoolean();
    private final Runnable kill;
    private volatile boolean hasFailed;
    private final CompletableFuture<Optional<Ending>> last = new CompletableFuture<>();
    private volatile @Nullable Ending ending;
    private volatile @Nullable String offence;
    private volatile int queue;
    private volatile long drops;

    /**
     * @param mostFailures how many failures are told in a second; what is beyond that is left out
     * @param kill ends the worker
     */
    WorkerReports(Dispatcher dispatcher, long mostFailures, Runnable kill) {
        this.dispatcher = dispatcher;
        this.mostFailures = mostFailures;
        this.kill = kill;
    }

    /** Fails on the script's loop, as a handler in this process would. */
    @Override
    public void failed(Map<?, ?> told) {
        hasFailed = true;
        if (failures.add() <= mostFailures) {
            tell(told);
        } else if (left.compareAndSet(false, true)) {
            dispatcher.log(LogLevel.WARNING, "It fails more often than there may be log lines; the rest is left out.");
        }
    }

    private void tell(Map<?, ?> told) {
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
        over();
    }

    /** The worker tells no more. */
    void over() {
        last.complete(ending());
    }

    /** Where the worker says that its script has reached a limit; waits for that, for a limited time. */
    Optional<String> place(Duration patience) {
        return last.copy().completeOnTimeout(Optional.empty(), patience.toMillis(), TimeUnit.MILLISECONDS).join()
                .flatMap(told -> told instanceof Ending.Limited(Breach breach)
                        ? Optional.ofNullable(breach.place())
                        : Optional.empty());
    }

    @Override
    public void used(Map<?, ?> told) {
        queue = told.get("queue") instanceof Integer waiting && waiting >= 0 ? waiting : 0;
        drops = told.get("drops") instanceof Number lost ? Math.max(0, lost.longValue()) : 0;
    }

    /** How many events wait in the worker, as it says. */
    int queue() {
        return queue;
    }

    /** How many events the worker has dropped, as it says. */
    long drops() {
        return drops;
    }

    /** A worker that speaks in another way than ours do was taken over: nothing more is wanted of it. */
    @Override
    public void refused(String sentence) {
        offence = sentence;
        kill.run();
    }

    /** Whether the worker has told of any failure. */
    boolean hasFailed() {
        return hasFailed;
    }

    /** Which rule of the bridge the worker has broken; empty where it has kept them. */
    Optional<String> offence() {
        return Optional.ofNullable(offence);
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
