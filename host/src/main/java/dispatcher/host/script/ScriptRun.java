package dispatcher.host.script;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.guest.FileReads;
import dispatcher.guest.GuestConsole;
import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.GuestScript;
import dispatcher.guest.GuestUsage;
import dispatcher.guest.Policy;
import dispatcher.guest.ScriptException;
import dispatcher.host.OwnFolders;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import dispatcher.host.limit.Meter;
import dispatcher.host.limit.Usage;
import dispatcher.host.session.Session;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One run of one script, from its preparation to its end, on a thread of its own. {@link #start} or {@link #run} is called once;
 * {@link #interrupt} may be called from any thread.
 */
public final class ScriptRun {
    private static final long PATIENCE_SECONDS = 5;

    /** Makes what the script of a run calls. */
    @FunctionalInterface
    public interface Binder {
        /**
         * @param options with all limits that hold for the script
         * @param meter counts what the script uses
         */
        ScriptBinding bind(ScriptLoop loop, ScriptLog log, ScriptOptions options, Meter meter);
    }

    /** How far a run has come. */
    public enum Stage {
        /** Its script is being prepared. */
        PREPARING,
        /** It waits for its region. */
        CONNECTING,
        /** Its main code or its handlers run. */
        RUNNING
    }

    private final ScriptFile file;
    private final ScriptOptions options;
    private final ScriptLog log;
    private final Streams streams;
    private final @Nullable Consumer<Conversation> talk;
    private final ScriptLoop loop;
    private final Meter meter;
    private final ScriptBinding binding;
    private final Enforcement enforcement;
    private final Failures failures;
    private final CompletableFuture<Ending> ending = new CompletableFuture<>();
    private volatile Consumer<Stage> stages = _ -> {};
    private volatile @Nullable GuestScript script;
    private volatile @Nullable Watchdog watchdog;

    /**
     * @param session may still be opening, so that region and script start side by side; it is closed at the end of the run.
     *        Where the run ends before it is open, the run completes it with a failure, and whoever opens it closes it
     */
    public ScriptRun(ScriptFile file, ScriptOptions options, ScriptLog log, CompletableFuture<Session> session) {
        this(file, options, log, session, Streams.standard(), null);
    }

    /**
     * As above, for a script that is typed.
     *
     * @param talk gets the way to type, on the loop's thread, and must not wait
     */
    public ScriptRun(ScriptFile file, ScriptOptions options, ScriptLog log, CompletableFuture<Session> session,
            Streams streams, @Nullable Consumer<Conversation> talk) {
        this(file, options, log, binder(session), streams, talk);
    }

    /** As above, for a script that reaches its region in another way. */
    public ScriptRun(ScriptFile file, ScriptOptions options, ScriptLog log, Binder binder, Streams streams,
            @Nullable Consumer<Conversation> talk) {
        this.file = file;
        this.streams = streams;
        this.talk = talk;
        Policy policy = file.policy(options.policy());
        this.options = options.withPolicy(policy).withLimits(Limits.standard(policy).with(options.limits()));
        this.log = log;
        this.loop = new ScriptLoop(this.options.limits().count(Limit.QUEUE), this::handlerFailed);
        this.enforcement = new Enforcement(this.options.reaction(), loop, log, this::abandoned);
        this.failures = new Failures(log,
                new OutOfBounds(this.options.limits(), this::mayHold), enforcement);
        this.meter = new Meter(this.options.limits(), enforcement::reached);
        this.binding = binder.bind(loop, new EndingLog(log, () -> enforcement.ended().isPresent()), this.options,
                meter);
    }

    private static Binder binder(CompletableFuture<Session> session) {
        return (loop, log, options, meter) -> new HostDispatcher(session, loop, log, options, meter);
    }

    /** Tells each stage when it begins, on the loop's thread; to be called before {@link #start}. */
    public void follow(Consumer<Stage> follower) {
        stages = follower;
    }

    /**
     * Runs the script to its end and leaves nothing behind, but for the thread of a script that reached a limit inside of one
     * operation that cannot be cut off.
     *
     * @return how it ended
     * @throws DispatcherException where the session could not be opened
     */
    public Ending run() {
        return Results.await(start());
    }

    /** Begins as {@link #run} does, and does not wait; fails with a {@link DispatcherException} as that does. */
    public CompletableFuture<Ending> start() {
        file.language().start(file.policy(options.policy()), "script " + file.name(), this::live);
        return ending.copy();
    }

    /** Cuts the script off and leaves nothing behind; waits for both, for a limited time. */
    public void interrupt() {
        failures.interrupt();
        loop.stop();
        binding.abandon();
        GuestScript running = script;
        if (running != null) {
            // Some operations of a guest cannot be cut; whoever cancels must not wait for them.
            Thread.ofPlatform().daemon().name("cancel").start(running::cancel);
            awaitEnd();
        }
        binding.close();
    }

    /** What it uses at this moment. */
    public Usage usage() {
        GuestScript running = script;
        Watchdog watching = watchdog;
        GuestUsage here = watching == null ? new GuestUsage(Duration.ZERO, 0, 0) : watching.usage();
        GuestUsage used = running == null ? here : running.usage().orElse(here);
        return new Usage(used.cpu(), used.memory(), used.threads(), loop.waiting() + used.queue(),
                meter.calls(), meter.callsPerSecond(), binding.drops() + used.drops(),
                failures.count(), failures.last());
    }

    private long mayHold() {
        Watchdog watching = watchdog;
        return watching == null ? 0 : watching.mayHold();
    }

    private void live() {
        try {
            runScript();
        } catch (DispatcherException e) {
            regionFailed(e);
        } catch (RuntimeException | Error e) {
            mainFailed(e);
        } finally {
            end();
        }
    }

    /** Whatever fails on the way, nobody waits for the end of the run in vain. */
    private void end() {
        try {
            Insistence.on(this::leave);
            options.watch().ended(usage());
        } finally {
            complete();
        }
    }

    private void complete() {
        try {
            ending.complete(failures.ending(binding.exitStatus()));
        } catch (RuntimeException | Error e) {
            ending.completeExceptionally(e);
        }
    }

    private void regionFailed(DispatcherException reason) {
        if (!failures.isInterrupted() && enforcement.ended().isEmpty()) {
            leave();
            ending.completeExceptionally(reason);
        }
    }

    private void runScript() {
        stages.accept(Stage.PREPARING);
        GuestScript opened = open();
        script = opened;
        enforcement.begin(opened);
        try (Watchdog watching = new Watchdog(loop, opened, options.limits(), enforcement)) {
            watchdog = watching;
            try {
                connected(opened);
            } finally {
                loop.asHandler(() -> close(opened));
            }
        }
    }

    private GuestScript open() {
        Policy policy = file.policy(options.policy());
        ScriptFile sized = SizedScript.of(file, options.limits().get(Limit.SCRIPT_SIZE));
        Streams written = LimitedOutput.limit(streams, meter);
        FileReads texts = new ScriptTexts(file, options.limits().get(Limit.SCRIPT_SIZE), enforcement::reached);
        GuestEnvironment environment = binding.environment(new GuestEnvironment(binding, options.arguments(),
                written.in(), written.out(), written.err(), policy, binding::address)
                .withReads(policy == Policy.TRUSTED ? texts : new GuardedReads(OwnFolders.ofTheUser(), texts)));
        return policy == Policy.ISOLATED
                ? options.isolation().open(sized, environment, options)
                : sized.language().open(sized.source(), environment);
    }

    private void connected(GuestScript opened) {
        stages.accept(Stage.CONNECTING);
        binding.open();
        if (!failures.isInterrupted()) {
            stages.accept(Stage.RUNNING);
            options.watch().running(this::usage);
            loop(opened);
        }
    }

    private void loop(GuestScript running) {
        try {
            CompletableFuture<Void> main = talk == null ? running.run() : talk(running, talk);
            main.whenComplete((_, thrown) -> {
                if (thrown != null) {
                    mainFailed(thrown);
                }
            });
            if (!loop.run(main, !running.runsOnLoop()) && !loop.stopping()) {
                mainFailed(stuck());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private CompletableFuture<Void> talk(GuestScript running, Consumer<Conversation> with) {
        GuestConsole console = running.console()
                .orElseThrow(() -> new DispatcherException(FailureKind.UNSUPPORTED,
                        "Nothing can be typed in this language.", "Take another one."));
        Hold _ = loop.hold();
        with.accept(new Conversation(console, loop, log));
        return CompletableFuture.completedFuture(null);
    }

    /** What a script does at its end is nothing that one wants of a script that has reached a limit. */
    private void close(GuestScript opened) {
        if (enforcement.ended().isPresent()) {
            if (!opened.runsOnLoop()) {
                enforcement.awaitPlace();
            }
            opened.cancel();
        }
        opened.close();
    }

    private DispatcherException stuck() {
        return new DispatcherException(FailureKind.DENIED,
                file.name()
                        + ": The main code waits for something that can never come: no call, timer or handler is left.",
                "Look for a promise that nothing settles.");
    }

    private void mainFailed(Throwable thrown) {
        loop.stop();
        failures.main(thrown);
    }

    private void handlerFailed(Throwable thrown) {
        failures.handler(thrown);
    }

    private void leave() {
        failures.close();
        enforcement.left();
        binding.close();
    }

    /** The script's thread cannot be stopped now; what the script holds is given back without it. */
    private void abandoned(Breach breach) {
        failures.close();
        binding.abandon();
        binding.close();
        ending.complete(new Ending.Limited(breach));
    }

    private void awaitEnd() {
        try {
            boolean _ = ending.handle((_, _) -> true).completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
