package dispatcher.host.script;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.guest.GuestConsole;
import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.GuestScript;
import dispatcher.guest.GuestUsage;
import dispatcher.guest.Policy;
import dispatcher.guest.ScriptException;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.LimitReached;
import dispatcher.host.limit.Limits;
import dispatcher.host.limit.Meter;
import dispatcher.host.limit.Usage;
import dispatcher.host.session.Session;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One run of one script, from its preparation to its end. {@link #run} belongs to the thread that shall be the script's loop;
 * {@link #interrupt} may be called from any thread.
 */
public final class ScriptRun {
    private static final long PATIENCE_SECONDS = 5;
    private static final GuestUsage NOTHING = new GuestUsage(Duration.ZERO, 0, 1);

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
    private final HandlerErrors handlerErrors;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Consumer<Stage> stages = _ -> {};
    private volatile @Nullable GuestScript script;
    private volatile boolean interrupted;
    private volatile boolean failed;
    private volatile boolean cut;
    private volatile boolean handlerFailed;
    private volatile @Nullable Breach limited;
    private volatile @Nullable String lastError;

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
        this.options = options.withLimits(Limits.standard(file.policy(options.policy())).with(options.limits()));
        this.log = log;
        this.handlerErrors = new HandlerErrors(log);
        this.loop = new ScriptLoop(this.options.limits().count(Limit.QUEUE), this::handlerFailed);
        this.meter = new Meter(this.options.limits(), this::reached);
        this.binding = binder.bind(loop, log, this.options, meter);
    }

    private static Binder binder(CompletableFuture<Session> session) {
        return (loop, log, options, meter) -> new HostDispatcher(session, loop, log, options, meter);
    }

    /** Tells each stage when it begins, on the loop's thread; to be called before {@link #run}. */
    public void follow(Consumer<Stage> follower) {
        stages = follower;
    }

    /**
     * Runs the script to its end and leaves nothing behind.
     *
     * @return how it ended
     * @throws DispatcherException where the session could not be opened
     */
    public Ending run() {
        try {
            runScript();
        } catch (ScriptException e) {
            mainFailed(e);
        } catch (DispatcherException e) {
            if (!interrupted) {
                throw e;
            }
        } finally {
            leave();
        }
        return ending();
    }

    /** Cuts the script off and leaves nothing behind; waits for both, for a limited time. */
    public void interrupt() {
        interrupted = true;
        loop.stop();
        binding.abandon();
        GuestScript running = script;
        if (running != null) {
            cancel(running);
            awaitEnd();
        }
        binding.close();
    }

    private void runScript() {
        stages.accept(Stage.PREPARING);
        Policy policy = file.policy(options.policy());
        GuestEnvironment environment = binding.environment(new GuestEnvironment(binding, options.arguments(),
                streams.in(), streams.out(), streams.err(), policy, binding::address));
        try (GuestScript opened = policy == Policy.ISOLATED
                ? options.isolation().open(file, environment, options)
                : file.language().open(file.source(), environment)) {
            script = opened;
            stages.accept(Stage.CONNECTING);
            binding.open();
            if (!interrupted) {
                stages.accept(Stage.RUNNING);
                watched(opened);
            }
        }
    }

    private void watched(GuestScript running) {
        try (Watchdog _ = new Watchdog(loop, options.limits().time(Limit.HANDLER_TIME), limit -> cut(running, limit))) {
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

    private DispatcherException stuck() {
        return new DispatcherException(FailureKind.DENIED,
                file.name()
                        + ": The main code waits for something that can never come: no call, timer or handler is left.",
                "Look for a promise that nothing settles.");
    }

    /** What it uses at this moment. */
    public Usage usage() {
        GuestScript running = script;
        GuestUsage own = running == null ? NOTHING : running.usage().orElse(NOTHING);
        return new Usage(own.cpu(), own.memory(), own.threads(), loop.waiting(), meter.calls(), meter.callsPerSecond(),
                binding.drops(), lastError);
    }

    private void reached(Breach breach) {
        GuestScript running = script;
        if (running != null && limited == null) {
            limited = breach;
            cut(running, breach.sentence());
        }
    }

    private void mainFailed(Throwable thrown) {
        if (thrown instanceof LimitReached limit) {
            reached(limit.breach());
        }
        loop.stop();
        if (!interrupted && !cut) {
            failed = true;
            failed(thrown);
            log.error(thrown);
        }
    }

    private void handlerFailed(Throwable thrown) {
        handlerFailed = true;
        if (!interrupted && !cut) {
            failed(thrown);
            handlerErrors.failed(thrown);
        }
    }

    private void failed(Throwable thrown) {
        lastError = ScriptLog.explanation(thrown).lines().findFirst().orElse("");
    }

    private void cut(GuestScript running, String limit) {
        failed = true;
        // Told here, since some operations cannot be cut; that the script was stopped says no more.
        cut = true;
        lastError = limit;
        log.ended(limit);
        loop.stop();
        cancel(running);
    }

    /** Some operations of a guest cannot be cut; whoever cancels must not wait for them. */
    private static void cancel(GuestScript running) {
        Thread.ofPlatform().daemon().name("cancel").start(running::cancel);
    }

    private Ending ending() {
        if (interrupted) {
            return new Ending.Interrupted();
        } else if (limited != null) {
            return new Ending.Limited(limited);
        } else if (failed) {
            return new Ending.Failed();
        }
        return binding.exitStatus().<Ending>map(Ending.Finished::new)
                .orElseGet(() -> handlerFailed ? new Ending.Failed() : new Ending.Finished(0));
    }

    private void leave() {
        try {
            handlerErrors.close();
            binding.close();
        } finally {
            ended.countDown();
        }
    }

    private void awaitEnd() {
        try {
            boolean _ = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
