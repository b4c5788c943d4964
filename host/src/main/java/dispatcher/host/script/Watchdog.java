package dispatcher.host.script;

import dispatcher.guest.GuestScript;
import dispatcher.guest.GuestUsage;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.BusyScript;
import dispatcher.host.limit.Clock;
import dispatcher.host.limit.Heap;
import dispatcher.host.limit.HeapCount;
import dispatcher.host.limit.Holding;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import dispatcher.host.limit.ThreadPriority;
import dispatcher.host.limit.Threads;
import java.time.Duration;
import java.util.function.Consumer;

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
    private final BusyScript busy = new BusyScript(ThreadPriority.own(), System.nanoTime(), cpuBefore);
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
        this.watch = Clock.watch(this::look);
        loop.waitWhile(heap::waits);
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
        heap.close();
    }

    private void look() {
        // First, since what a handler has used before it began is none of its own.
        long elsewhere = script.handlerStarted();
        long started = loop.handlerStarted();
        long here = Threads.cpu(thread);
        busy.look(System.nanoTime(), here);
        check(Limit.CPU, here - cpuBefore, enforcement::reached);
        if (elsewhere == 0) {
            look(started, here);
        } else {
            look(elsewhere, script.usage().map(used -> used.cpu().toNanos()).orElse(0L));
        }
    }

    private void look(long started, long cpu) {
        if (started != handler) {
            handler = started;
            handlerCpu = cpu;
        }
        if (started != 0) {
            Consumer<Breach> inHandler = breach -> enforcement.reachedInHandler(breach, started);
            check(Limit.HANDLER_CPU, cpu - handlerCpu, inHandler);
            check(Limit.HANDLER_TIME, System.nanoTime() - started, inHandler);
        }
    }

    private void check(Limit limit, long amount, Consumer<Breach> told) {
        if (amount > limits.get(limit)) {
            told.accept(new Breach(limit, amount, limits.get(limit), null));
        }
    }
}
