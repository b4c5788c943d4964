package dispatcher.host.serve;

import dispatcher.failure.DispatcherException;
import dispatcher.host.limit.Usage;
import dispatcher.host.script.Ending;
import dispatcher.host.script.ScriptFile;
import dispatcher.host.script.ScriptLog;
import dispatcher.host.script.ScriptOptions;
import dispatcher.host.script.ScriptRun;
import dispatcher.host.script.Streams;
import dispatcher.host.session.Session;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** One run of a script of a host, on a thread of its own that is the script's loop. Safe for use by several threads. */
final class ServedRun {
    /** Is told how a run goes, on the run's thread. */
    interface Follower {
        void stage(ServedRun run, ScriptRun.Stage stage);

        /** @param error why it could not even begin, in one sentence; empty where it began */
        void ended(ServedRun run, Ending ending, String error);
    }

    private final HostParts parts;
    private final Runnable opening;
    private final LogFile log;
    private final LogLines out;
    private final LogLines err;
    private final ScriptRun run;
    private final Follower follower;
    private final Thread thread;
    private final AtomicBoolean prepares = new AtomicBoolean();
    private volatile boolean interrupted;

    ServedRun(String name, ScriptFile file, ScriptOptions options, HostParts parts, LogFile log,
            java.util.function.Consumer<CompletableFuture<Session>> sessions, Follower follower) {
        CompletableFuture<Session> session = new CompletableFuture<>();
        this.parts = parts;
        this.opening = () -> sessions.accept(session);
        this.log = log;
        this.out = new LogLines(line -> log.add("OUT " + line));
        this.err = new LogLines(line -> log.add("ERR " + line));
        this.follower = follower;
        this.run = new ScriptRun(file, options, new ScriptLog(name, new HostEntries(log::addTimed), parts.verbose()),
                session, new Streams(InputStream.nullInputStream(), out, err), null);
        this.thread = Thread.ofPlatform().daemon().name("script " + name).unstarted(this::live);
    }

    void start() {
        thread.start();
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

    private void live() {
        run.follow(this::stage);
        try (out; err) {
            prepare();
            follower.ended(this, interrupted ? new Ending.Interrupted() : run.run(), "");
        } catch (DispatcherException failure) {
            failed(failure.explanation());
        } catch (InterruptedException _) {
            follower.ended(this, new Ending.Interrupted(), "");
        } catch (RuntimeException | Error failure) {
            failed("internal error: " + failure + "; report it.");
        } finally {
            prepared();
        }
    }

    private void failed(String sentence) {
        log.add("ERROR " + sentence);
        follower.ended(this, new Ending.Failed(), sentence);
    }

    private void prepare() throws InterruptedException {
        parts.preparing().acquire();
        prepares.set(true);
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
