package dispatcher.host.script;

import dispatcher.guest.GuestScript;
import dispatcher.guest.GuestUsage;
import dispatcher.host.limit.AllocationRate;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.BusyScript;
import dispatcher.host.limit.Clock;
import dispatcher.host.limit.Heap;
import dispatcher.host.limit.HeapCount;
import dispatcher.host.limit.Holding;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import dispatcher.host.limit.Threads;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Watches how much time and memory a script takes on its loop's thread, from when it is made; of a script in processes of its own how
 * long its handlers take.
 */
final class Watchdog implements AutoCloseable {
    private final ScriptLoop loop;
    private final GuestScript script;
    private final Limits limits;
    private final Enforcement enforcement;
    private final Thread thread = Thread.currentThread();
    private final long cpuBefore = Threads.cpu(thread);
    private final Holding heap;
    private final BusyScript busy;
    private final AllocationRate rate;
    private final Clock.Watch watch;
    private long handler;
    private long handlerCpu;

    /**
     * To be made on the loop's thread.
     *
     * @param enforcement is told of what goes beyond the limits, again and again while it does
     */
    Watchdog(ScriptLoop loop, GuestScript script, Limits limits, Enforcement enforcement) {
        this.loop = loop;
        this.script = script;
        this.limits = limits;
        this.enforcement = enforcement;
        this.heap = heap();
        this.busy = BusyScript.onThisThread();
        this.rate = new AllocationRate(thread, script::hold);
        this.watch = Clock.watch(this::look);
        loop.waitWhile(() -> heap.waits() || enforcement.isSkipping());
    }

    /** What has processes of its own is measured by the operating system. */
    private Holding heap() {
        long allowed = script.usage().isPresent() ? Limits.NONE : limits.get(Limit.MEMORY);
        return script.heap(1).isPresent()
                ? new HeapCount(thread, allowed, script.family(), script::heap, enforcement::reached)
                : Heap.share(thread, allowed, enforcement::reached);
    }

    /** What the script uses; its memory as of the last count. */
    GuestUsage usage() {
        return new GuestUsage(Duration.ofNanos(Math.max(0, Threads.cpu(thread) - cpuBefore)), heap.held(), 1);
    }

    /** Bytes that the script holds at most. */
    long mayHold() {
        return heap.mayHold();
    }

    @Override
    public void close() {
        watch.close();
        busy.close();
        rate.close();
        heap.close();
    }

    private void look() {
        // First, since what a handler has used before it began is none of its own.
        long elsewhere = script.handlerStarted();
        long here = loop.handlerStarted();
        long cpu = Threads.cpu(thread);
        check(Limit.CPU, cpu - cpuBefore, enforcement::reached);
        if (elsewhere == 0) {
            look(here, cpu, loop::handlerStarted);
        } else {
            look(elsewhere, script.usage().map(used -> used.cpu().toNanos()).orElse(0L), script::handlerStarted);
        }
        if (!loop.stopping()) {
            takeBack(System.nanoTime());
        }
    }

    /** Who has no limit of memory is somebody's own. */
    private void takeBack(long now) {
        boolean behind = busy.look(now, rate.holds(now));
        rate.look(behind && limits.get(Limit.MEMORY) != Limits.NONE, now);
    }

    private void look(long started, long cpu, LongSupplier startedNow) {
        if (started != handler) {
            handler = started;
            handlerCpu = cpu;
        }
        long time = System.nanoTime() - started;
        // What was measured of a handler that has ended meanwhile is another's, too.
        if (started != 0 && startedNow.getAsLong() == started) {
            Consumer<Breach> inHandler = breach -> enforcement.reachedInHandler(breach, started);
            check(Limit.HANDLER_CPU, cpu - handlerCpu, inHandler);
            check(Limit.HANDLER_TIME, time, inHandler);
        }
    }

    private void check(Limit limit, long amount, Consumer<Breach> told) {
        if (amount > limits.get(limit)) {
            told.accept(new Breach(limit, amount, limits.get(limit), null));
        }
    }
}
