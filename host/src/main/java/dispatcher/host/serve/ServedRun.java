package dispatcher.host.serve;

import dispatcher.guest.ContextInsight;
import dispatcher.guest.EarlyClasses;
import dispatcher.guest.GuestLanguage;
import dispatcher.guest.Policy;
import dispatcher.host.limit.Usage;
import dispatcher.host.log.LogLines;
import dispatcher.host.script.Ending;
import dispatcher.host.script.Results;
import dispatcher.host.script.ScriptFile;
import dispatcher.host.script.ScriptOptions;
import dispatcher.host.script.ScriptRun;
import dispatcher.host.script.Streams;
import dispatcher.host.session.Session;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One run of a script of a host, on a thread of its own that is the script's loop. Safe for use by several threads. */
final class ServedRun {
    /** Is told how a run goes, on the run's thread. */
    interface Follower {
        void stage(ServedRun run, ScriptRun.Stage stage);

        /** @param error why it could not even begin, in one sentence; empty where it began */
        void ended(ServedRun run, Ending ending, String error);
    }

    private final HostParts parts;
    private final GuestLanguage language;
    private final Policy policy;
    private final Runnable opening;
    private final LogEntries log;
    private final LogLines out;
    private final LogLines err;
    private final ScriptRun run;
    private final Follower follower;
    private final AtomicBoolean prepares = new AtomicBoolean();
    private volatile boolean interrupted;

    ServedRun(String name, ScriptFile file, ScriptOptions options, HostParts parts, LogEntries log,
            Consumer<CompletableFuture<Session>> sessions, Follower follower) {
        CompletableFuture<Session> session = new CompletableFuture<>();
        this.parts = parts;
        this.language = file.language();
        this.policy = file.policy(options.policy());
        this.opening = () -> sessions.accept(session);
        this.log = log;
        this.out = new LogLines(line -> log.add("OUT", line));
        this.err = new LogLines(line -> log.add("ERR", line));
        this.follower = follower;
        this.run = new ScriptRun(file, options, log.scriptLog(parts.verbose()),
                session, new Streams(InputStream.nullInputStream(), out, err), null);
    }

    void start() {
        run.follow(this::stage);
        Thread.ofVirtual().name("start").start(this::begin);
    }

    /** Cuts it off wherever it is; waits, for a limited time, until it has left nothing behind. */
    void interrupt() {
        interrupted = true;
        run.interrupt();
    }

    /** What it uses at this moment. */
    Usage usage() {
        return run.usage();
    }

    private void begin() {
        try {
            prepare();
            if (interrupted) {
                ended(new Ending.Interrupted(), null);
            } else {
                CompletableFuture<Void> _ = run.start().handle(this::ended);
            }
        } catch (InterruptedException | RuntimeException | Error failure) {
            // An Error, too: whoever waits for this run must hear of its end.
            ended(null, failure);
        }
    }

    private @Nullable Void ended(@Nullable Ending ending, @Nullable Throwable failure) {
        prepared();
        out.close();
        err.close();
        if (ending != null) {
            follower.ended(this, ending, "");
        } else {
            failed(Results.failure(Objects.requireNonNull(failure)).explanation());
        }
        return null;
    }

    private void failed(String sentence) {
        log.add("ERROR", sentence);
        follower.ended(this, new Ending.Failed(), sentence);
    }

    private void prepare() throws InterruptedException {
        parts.preparing().acquire();
        prepares.set(true);
        if (policy != Policy.ISOLATED && !language.runsPrograms()) {
            EarlyClasses.initialize(language);
        }
        // While one is made, more is held for a moment, and where nobody can count that is taken for what scripts hold.
        if (policy == Policy.CONSTRAINED && ContextInsight.canCount()) {
            language.standBy();
        }
        if (!interrupted) {
            opening.run();
        }
    }

    private void prepared() {
        if (prepares.compareAndSet(true, false)) {
            parts.preparing().release();
        }
    }

    private void stage(ScriptRun.Stage stage) {
        if (stage == ScriptRun.Stage.CONNECTING) {
            prepared();
        }
        follower.stage(this, stage);
    }
}
