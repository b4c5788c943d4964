package dispatcher.host.script;

import dispatcher.guest.GuestScript;
import dispatcher.guest.GuestUsage;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Clock;
import dispatcher.host.limit.Heap;
import dispatcher.host.limit.HeapCount;
import dispatcher.host.limit.Holding;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
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
    private final Consumer<Breach> reached;
    private final Thread thread = Thread.currentThread();
    private final long cpuBefore = Threads.cpu(thread);
    private final Holding heap;
    private final Clock.Watch watch;
    private long handler;
    private long handlerCpu;

    /**
     * To be made on the loop's thread.
     *
     * @param reached is told of what goes beyond the limits, again and again while it does
     */
    Watchdog(ScriptLoop loop, GuestScript script, Limits limits, Consumer<Breach> reached) {
        this.loop = loop;
        this.script = script;
        this.limits = limits;
        this.reached = reached;
        this.heap = heap();
        this.watch = Clock.watch(this::look);
        loop.waitWhile(heap::waits);
    }

    /** What has processes of its own is measured by the operating system. */
    private Holding heap() {
        long allowed = script.usage().isPresent() ? Limits.NONE : limits.get(Limit.MEMORY);
        return script.heap(1).isPresent()
                ? new HeapCount(thread, allowed, script.family(), script::heap, reached)
                : Heap.share(thread, allowed, reached);
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
        heap.close();
    }

    private void look() {
        long here = Threads.cpu(thread);
        check(Limit.CPU, here - cpuBefore);
        long elsewhere = script.handlerStarted();
        if (elsewhere == 0) {
            look(loop.handlerStarted(), here);
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
            check(Limit.HANDLER_CPU, cpu - handlerCpu);
            check(Limit.HANDLER_TIME, System.nanoTime() - started);
        }
    }

    private void check(Limit limit, long amount) {
        if (amount > limits.get(limit)) {
            reached.accept(new Breach(limit, amount, limits.get(limit), null));
        }
    }
}
