package dispatcher.host.script;

import dispatcher.binding.LogLevel;
import dispatcher.failure.DispatcherException;
import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.GuestScript;
import dispatcher.guest.RegionAddress;
import dispatcher.guest.ScriptException;
import dispatcher.host.session.Session;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One run of one script, from its preparation to its end. {@link #run} belongs to the thread that shall be the script's loop;
 * {@link #interrupt} may be called from any thread.
 */
public final class ScriptRun {
    private final ScriptFile file;
    private final ScriptOptions options;
    private final ScriptLog log;
    private final CompletableFuture<Session> session;
    private final ScriptLoop loop;
    private final HostDispatcher dispatcher;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable GuestScript script;
    private volatile boolean interrupted;
    private volatile boolean failed;

    /** @param session may still be opening, so that region and script start side by side; it is closed at the end of the run */
    public ScriptRun(ScriptFile file, ScriptOptions options, ScriptLog log, CompletableFuture<Session> session) {
        this.file = file;
        this.options = options;
        this.log = log;
        this.session = session;
        this.loop = new ScriptLoop(options.queueCapacity(), this::handlerFailed);
        this.dispatcher = new HostDispatcher(session::join, loop, log);
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
        } finally {
            closeSession();
            ended.countDown();
        }
        return ending();
    }

    /** Cuts the script off and waits, for a limited time, until it has left nothing behind. */
    public void interrupt() {
        interrupted = true;
        loop.stop();
        GuestScript running = script;
        if (running != null) {
            running.cancel();
        }
        try {
            boolean _ = ended.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void runScript() {
        GuestEnvironment environment = new GuestEnvironment(dispatcher, options.arguments(), Streams.in(),
                Streams.out(),
                Streams.err(), file.policy(options.policy()), this::regionAddress);
        try (GuestScript opened = file.language().open(file.source(), environment)) {
            Results.await(session);
            script = opened;
            if (!interrupted) {
                watched(opened);
            }
        }
    }

    private RegionAddress regionAddress() {
        Session open = Results.await(session);
        return new RegionAddress(open.url(), Objects.requireNonNullElse(open.info().asyncEndPoint(), ""));
    }

    private void watched(GuestScript running) {
        try (Watchdog _ = new Watchdog(loop, options.handlerTime(), limit -> cut(running, limit))) {
            CompletableFuture<Void> main = running.run();
            main.whenComplete((_, thrown) -> {
                if (thrown != null) {
                    mainFailed(thrown);
                }
            });
            loop.run(main);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void mainFailed(Throwable thrown) {
        loop.stop();
        if (!interrupted) {
            failed = true;
            log.error(thrown);
        }
    }

    private void handlerFailed(Throwable thrown) {
        if (!interrupted) {
            log.error(thrown);
        }
    }

    private void cut(GuestScript running, String limit) {
        failed = true;
        log.line(LogLevel.ERROR, limit);
        loop.stop();
        running.cancel();
    }

    private Ending ending() {
        if (interrupted) {
            return new Ending.Interrupted();
        }
        return failed ? new Ending.Failed() : new Ending.Finished(dispatcher.exitStatus());
    }

    private void closeSession() {
        session.handle((open, _) -> {
            if (open != null) {
                try (open) {
                    clean();
                }
            }
            return null;
        }).join();
    }

    private void clean() {
        if (options.clean()) {
            dispatcher.creations().delete(dispatcher);
        }
    }
}
