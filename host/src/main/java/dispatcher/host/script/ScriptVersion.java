package dispatcher.host.script;

import dispatcher.failure.DispatcherException;
import dispatcher.guest.ScriptSource;
import dispatcher.host.session.Session;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A version of a script that runs on a thread of its own. What does not need its text is prepared ahead, so that it begins at
 * once when the text is there. Safe for use by several threads.
 */
final class ScriptVersion {
    private static final Duration PATIENCE = Duration.ofSeconds(6);
    /** Lets the version before it begin in peace. */
    private static final long AHEAD_MS = 500;

    private final CountDownLatch wanted = new CountDownLatch(1);
    private final CompletableFuture<String> text = new CompletableFuture<>();
    private final CompletableFuture<Session> session = new CompletableFuture<>();
    private final ScriptRun run;
    private final Thread thread;

    /**
     * Begins to prepare a run.
     *
     * @param file the script; its text is not used
     * @param ended is told how the run ended, on its thread
     * @param failed is told in place of that why the region could not be had
     */
    ScriptVersion(ScriptFile file, ScriptOptions options, ScriptLog log, Streams streams,
            Consumer<Ending> ended, Consumer<DispatcherException> failed) {
        ScriptSource source = new ScriptSource(file.source().file(), text::join);
        run = new ScriptRun(new ScriptFile(source, file.language()), options, log, session, streams, null);
        thread = Thread.ofPlatform().daemon().name("script").start(() -> live(ended, failed));
    }

    /** The run that it is. */
    ScriptRun run() {
        return run;
    }

    /**
     * Runs it.
     *
     * @param sessions begins to open a session into what it is given
     */
    void start(String wholeText, Consumer<CompletableFuture<Session>> sessions) {
        wanted.countDown();
        text.complete(wholeText);
        sessions.accept(session);
    }

    /** Ends it wherever it is and waits, for a limited time, until it has left nothing behind. */
    void end() {
        run.interrupt();
        wanted.countDown();
        text.complete("");
        try {
            boolean _ = thread.join(PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void live(Consumer<Ending> ended, Consumer<DispatcherException> failed) {
        try {
            boolean _ = wanted.await(AHEAD_MS, TimeUnit.MILLISECONDS);
            ended.accept(run.run());
        } catch (DispatcherException failure) {
            failed.accept(failure);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
