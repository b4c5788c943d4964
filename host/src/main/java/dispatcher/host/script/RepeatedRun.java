package dispatcher.host.script;

import dispatcher.binding.LogLevel;
import dispatcher.failure.DispatcherException;
import dispatcher.host.limit.BackOff;
import dispatcher.host.limit.Reaction;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a script, and where limits are to restart it anew each time that it has reached one, until {@link #interrupt}, which may be
 * called from any thread.
 */
public final class RepeatedRun {
    private final Supplier<ScriptRun> runs;
    private final Reaction reaction;
    private final ScriptLog log;
    private final BackOff backOff = new BackOff();
    private final CountDownLatch over = new CountDownLatch(1);
    private @Nullable ScriptRun present;

    /** @param runs begins a run each time, with a session of its own */
    public RepeatedRun(Supplier<ScriptRun> runs, Reaction reaction, ScriptLog log) {
        this.runs = runs;
        this.reaction = reaction;
        this.log = log;
    }

    /**
     * Runs it to its end.
     *
     * @return how the last run ended
     * @throws DispatcherException where a region could not be had
     */
    public Ending run() throws InterruptedException {
        while (true) {
            long began = System.nanoTime();
            Ending ending = next().run();
            if (!(ending instanceof Ending.Limited) || reaction != Reaction.RESTART) {
                return ending;
            }
            Duration pause = backOff.after(Duration.ofNanos(System.nanoTime() - began));
            log.line(LogLevel.INFO, "starts anew in " + pause.toSeconds() + " s.");
            if (over.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                return new Ending.Interrupted();
            }
        }
    }

    /** Ends the present run and leaves nothing behind; there is no other one. */
    public void interrupt() {
        over.countDown();
        ScriptRun running = running();
        if (running != null) {
            running.interrupt();
        }
    }

    private synchronized ScriptRun next() {
        ScriptRun next = runs.get();
        present = next;
        if (over.getCount() == 0) {
            next.interrupt();
        }
        return next;
    }

    private synchronized @Nullable ScriptRun running() {
        return present;
    }
}
