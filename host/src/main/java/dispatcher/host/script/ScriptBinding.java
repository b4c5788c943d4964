package dispatcher.host.script;

import dispatcher.binding.Dispatcher;
import dispatcher.binding.LogLevel;
import dispatcher.binding.RegionBinding;
import dispatcher.binding.Registration;
import dispatcher.failure.DispatcherException;
import dispatcher.guest.GuestEnvironment;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.LimitedRegion;
import dispatcher.host.limit.Meter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the script of a run calls: the part that is the loop's, and how the run comes to its region and leaves it. Safe for use by
 * several threads.
 */
public abstract class ScriptBinding implements Dispatcher, AutoCloseable {
    private final ScriptLoop loop;
    private final ScriptLog log;
    private final Meter meter;
    private volatile @Nullable Integer exitStatus;

    /** @param meter counts what the script uses */
    protected ScriptBinding(ScriptLoop loop, ScriptLog log, Meter meter) {
        this.loop = loop;
        this.log = log;
        this.meter = meter;
    }

    /** A region as the script may use it. */
    protected final RegionBinding limited(RegionBinding whole) {
        return new LimitedRegion(whole, meter);
    }

    /** How many events of the script found no room in its queue. */
    public long drops() {
        return 0;
    }

    /** Waits until the region is there; a script may be prepared before. */
    public abstract void open();

    /** What the script gets from the host, where this binding gives something else than is usual. */
    protected GuestEnvironment environment(GuestEnvironment usual) {
        return usual;
    }

    /** Does not wait any more for regions that are not there yet. */
    public abstract void abandon();

    /** Makes the last calls, leaves the regions, and says what the script missed; the second time nothing happens. */
    @Override
    public abstract void close();

    @Override
    public Registration every(Duration period, Runnable handler) {
        meter.check(Limit.TIMERS, loop.timers() + 1L);
        return loop.every(Durations.period(period), handler);
    }

    @Override
    public Registration after(Duration delay, Runnable handler) {
        meter.check(Limit.TIMERS, loop.timers() + 1L);
        return loop.after(Durations.delay(delay), handler);
    }

    @Override
    public <T> void deliver(CompletableFuture<T> result,
            BiConsumer<? super @Nullable T, ? super @Nullable DispatcherException> then) {
        Hold hold = loop.hold();
        result.whenComplete((value, thrown) -> {
            loop.put(() -> then.accept(value, thrown == null ? null : Results.failure(thrown)));
            hold.release();
        });
    }

    @Override
    public <T> T await(CompletableFuture<T> result) {
        return Results.await(result);
    }

    @Override
    public void log(LogLevel level, String text) {
        meter.logLine();
        log.line(level, text);
    }

    @Override
    public void exit(int status) {
        exitStatus = status;
        loop.stop();
    }

    /** What the script asked to exit with, if it did. */
    Optional<Integer> exitStatus() {
        return Optional.ofNullable(exitStatus);
    }
}
