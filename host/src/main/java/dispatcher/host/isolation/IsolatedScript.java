package dispatcher.host.isolation;

import dispatcher.bridge.Bridge;
import dispatcher.bridge.BridgeFolder;
import dispatcher.bridge.BridgeLimits;
import dispatcher.bridge.BridgeOffer;
import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.GuestScript;
import dispatcher.guest.GuestUsage;
import dispatcher.guest.ScriptException;
import dispatcher.host.OwnFolders;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.LimitReached;
import dispatcher.host.limit.Reaction;
import dispatcher.host.script.Ending;
import dispatcher.host.script.ScriptFile;
import dispatcher.host.script.ScriptOptions;
import dispatcher.host.worker.Job;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A script in a worker: a process, its bridge and its streams. It is over when the process is. */
final class IsolatedScript implements GuestScript {
    private static final Duration LAST_CALLS = Duration.ofSeconds(2);
    private static final Duration TO_TELL = Duration.ofMillis(500);

    private final ScriptFile file;
    private final GuestEnvironment environment;
    private final ScriptOptions options;
    private final WorkerProcess worker;
    private final WorkerReports reports;
    private final CompletableFuture<Void> main = new CompletableFuture<>();
    private volatile @Nullable Bridge bridge;
    private volatile boolean cancelled;

    /** Starts the worker, which makes itself ready while the region is opened. */
    IsolatedScript(ScriptFile file, GuestEnvironment environment, ScriptOptions options, Workers.Supply supply) {
        this.file = file;
        this.environment = environment;
        this.options = options;
        this.reports = new WorkerReports(environment.dispatcher(), options.limits().get(Limit.LOG_LINES),
                this::kill);
        try {
            this.worker = supply.take(file.language().name(), options.limits());
        } catch (IOException e) {
            throw failure("its worker cannot be started: " + e.getMessage());
        }
    }

    /** A process goes on by itself. */
    @Override
    public boolean runsOnLoop() {
        return false;
    }

    @Override
    public synchronized CompletableFuture<Void> run() {
        if (!cancelled) {
            try {
                start();
            } catch (IOException e) {
                main.completeExceptionally(failure("its worker does not take its job: " + e.getMessage()));
            }
        }
        return main;
    }

    @Override
    public Optional<GuestUsage> usage() {
        Bridge opened = bridge;
        int waiting = opened == null ? 0 : opened.waiting();
        long dropped = opened == null ? 0 : opened.drops();
        return worker.usage()
                .map(used -> used.withEvents(waiting + reports.queue(), dropped + reports.drops()));
    }

    /** Only the worker knows; it reaches the same limit about now, unless it was taken over. */
    @Override
    public Optional<String> place() {
        return worker.process().isAlive() && bridge != null ? reports.place(TO_TELL) : reports.place(Duration.ZERO);
    }

    @Override
    public void cancel() {
        cancelled = true;
        end();
    }

    @Override
    public synchronized void close() {
        cancelled = true;
        end();
        if (bridge != null) {
            try {
                bridge.close();
            } catch (IOException e) {
                throw new UncheckedIOException("The bridge cannot be closed", e);
            }
            bridge = null;
        }
    }

    private void kill() {
        worker.kill();
    }

    private void end() {
        try {
            worker.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A worker's folder cannot be deleted", e);
        }
    }

    private void start() throws IOException {
        Path folder = Objects.requireNonNull(file.source().file().toAbsolutePath().normalize().getParent());
        BridgeOffer offer = new BridgeOffer(new BridgeFolder(folder, options.limits().get(Limit.SCRIPT_SIZE),
                OwnFolders.ofTheUser()), reports);
        Bridge opened = Bridge.open(environment.dispatcher(), environment.region().get(), limits(), worker.bridge(),
                offer);
        bridge = opened;
        worker.begin(new Job(file.source().file(), file.language().name(), file.source().text(), options.arguments(),
                options.limits(),
                options.reaction() == Reaction.SKIP ? Reaction.SKIP : Reaction.STOP, opened.socket(), opened.token()));
        WorkerStreams streams = new WorkerStreams(worker.process());
        streams.connect(environment.in(), environment.out(), environment.err());
        Thread.ofPlatform().daemon().name("worker-wait").start(() -> await(streams, opened));
    }

    private BridgeLimits limits() {
        long messages = Math.min(BridgeLimits.DEFAULT.frameBytes() / 2, options.limits().get(Limit.MESSAGE_SIZE));
        return BridgeLimits.CAREFUL.forOneConnection(
                (int) Math.max(BridgeLimits.CAREFUL.frameBytes(), 2 * messages), options.limits().count(Limit.QUEUE));
    }

    /** Waits for the worker's end, and then for what it said last. */
    private void await(WorkerStreams streams, Bridge opened) {
        try {
            int status = worker.process().waitFor();
            streams.finish();
            opened.drain(LAST_CALLS);
            reports.over();
            // On the loop, behind what the worker has told of before.
            environment.dispatcher().deliver(CompletableFuture.completedFuture(status), (_, _) -> ended(status));
        } catch (InterruptedException | RuntimeException e) {
            main.completeExceptionally(e);
        }
    }

    private void ended(int status) {
        Optional<Breach> breach = worker.breach();
        if (cancelled) {
            main.complete(null);
        } else if (breach.isPresent()) {
            main.completeExceptionally(new LimitReached(breach.get()));
        } else {
            reports.offence().ifPresentOrElse(
                    offence -> main.completeExceptionally(failure("its worker was ended: " + offence)),
                    () -> settle(reports.ending().orElse(null), status));
        }
    }

    private void settle(@Nullable Ending ending, int status) {
        switch (ending) {
            case Ending.Finished(int wanted) -> {
                environment.dispatcher().exit(wanted);
                main.complete(null);
            }
            case Ending.Limited(Breach breach) -> main.completeExceptionally(new LimitReached(breach));
            case null -> main.completeExceptionally(WorkerDeath.of(status, options.limits())
                    .<RuntimeException>map(LimitReached::new)
                    .orElseGet(() -> failure("its worker " + WorkerDeath.sentence(status))));
            case Ending.Failed _,Ending.Interrupted _ when !reports.hasFailed() -> main
                    .completeExceptionally(failure("its worker was told to end, nobody says by whom."));
            // What failed was told when it did.
            case Ending.Failed _,Ending.Interrupted _ -> main.complete(null);
        }
    }

    private ScriptException failure(String sentence) {
        return new ScriptException(file.source().file() + ": " + sentence, List.of(), null);
    }
}
