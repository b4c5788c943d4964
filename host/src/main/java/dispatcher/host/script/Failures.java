package dispatcher.host.script;

import dispatcher.host.limit.Breach;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What fails in one run, and how the run has ended therefore. Safe for use by several threads. */
final class Failures implements AutoCloseable {
    private final ScriptLog log;
    private final HandlerErrors handlerErrors;
    private final OutOfBounds outOfBounds;
    private final Enforcement enforcement;
    private volatile boolean interrupted;
    private volatile boolean mainFailed;
    private volatile boolean handlerFailed;
    private volatile @Nullable String last;
    private final AtomicLong count = new AtomicLong();

    /** @param outOfBounds tells which failures mean a limit */
    Failures(ScriptLog log, OutOfBounds outOfBounds, Enforcement enforcement) {
        this.log = log;
        this.handlerErrors = new HandlerErrors(log);
        this.outOfBounds = outOfBounds;
        this.enforcement = enforcement;
    }

    /** From now on nothing is the script's own failure. */
    void interrupt() {
        interrupted = true;
    }

    boolean isInterrupted() {
        return interrupted;
    }

    /** The script's main code has failed, or what surrounds it. */
    void main(Throwable thrown) {
        boolean before = mainFailed;
        // Stays so where there is not even memory to find out whose failure it is.
        mainFailed = true;
        Insistence.on(() -> {
            boolean own = isOwn(thrown);
            mainFailed = own || before;
            if (own) {
                log.error(remembered(thrown));
            }
        });
    }

    void handler(Throwable thrown) {
        Insistence.on(() -> {
            if (isOwn(thrown)) {
                handlerFailed = true;
                handlerErrors.failed(remembered(thrown));
            }
        });
    }

    /** Whether the script failed by itself, and not since it was ended or a handler was cut off. */
    private boolean isOwn(Throwable thrown) {
        outOfBounds.breach(thrown).ifPresent(enforcement::reached);
        return !enforcement.isCut(thrown) && !interrupted;
    }

    private Throwable remembered(Throwable thrown) {
        Throwable told = outOfBounds.told(thrown);
        last = LogText.lines(ScriptLog.explanation(told))[0];
        count.incrementAndGet();
        return told;
    }

    /** How many failures there were, the limit that ended the script among them. */
    long count() {
        return count.get() + (enforcement.ended().isPresent() ? 1 : 0);
    }

    /** The first line of the last failure, the status that tells of one, or the limit that ended the script; null where all was well. */
    @Nullable
    String last() {
        return enforcement.ended().map(Breach::sentence).map(LogText::harmless).orElse(last);
    }

    /** @param exitStatus what the script itself has ended with */
    Ending ending(Optional<Integer> exitStatus) {
        if (interrupted) {
            return new Ending.Interrupted();
        }
        return enforcement.ended().<Ending>map(Ending.Limited::new)
                .orElseGet(() -> mainFailed ? new Ending.Failed() : ownEnding(exitStatus));
    }

    private Ending ownEnding(Optional<Integer> exitStatus) {
        exitStatus.filter(status -> status != 0 && last == null).ifPresent(
                status -> last = "It ended with exit status " + status + "; what it wrote before tells why.");
        return exitStatus.<Ending>map(Ending.Finished::new)
                .orElseGet(() -> handlerFailed ? new Ending.Failed() : new Ending.Finished(0));
    }

    /** Tells what has not been told yet. */
    @Override
    public void close() {
        handlerErrors.close();
    }
}
