package dispatcher.bridge.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** One thread that waits for channels and looks after them as they become ready. */
public final class SelectorThread implements AutoCloseable {
    private static final long TICK_MS = 500;

    /** What looks after a channel. */
    public interface Ready {
        /** The channel is ready for something. */
        void ready(SelectionKey key);

        /** About twice a second. */
        void tick();
    }

    private final Selector selector;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private long ticked = System.nanoTime();

    /** @param name the thread's */
    public SelectorThread(String name) throws IOException {
        selector = Selector.open();
        thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
    }

    /** Begins to wait. */
    public void start() {
        thread.start();
    }

    /** Looks after a channel from now on. */
    public SelectionKey register(SelectableChannel channel, int operations, Ready ready) throws IOException {
        channel.configureBlocking(false);
        return channel.register(selector, operations, ready);
    }

    /** Runs a task on the thread. */
    public void execute(Runnable task) {
        tasks.add(task);
        selector.wakeup();
    }

    /** Lets changed interests of keys count at once. */
    public void wake() {
        selector.wakeup();
    }

    @Override
    public void close() throws IOException {
        selector.close();
        try {
            if (Thread.currentThread() != thread) {
                thread.join();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (selector.isOpen()) {
                surviveStep();
            }
        } catch (ClosedSelectorException _) {
            // Closed while at work: nothing is left to do.
        } catch (IOException e) {
            throw new UncheckedIOException("The bridge's selector failed", e);
        }
    }

    private void surviveStep() throws IOException {
        try {
            step();
        } catch (OutOfMemoryError _) {
            // Somebody has filled the heap; those who wait here are heard with the next step.
        }
    }

    private void step() throws IOException {
        selector.select(TICK_MS);
        for (SelectionKey key : selector.selectedKeys()) {
            if (key.isValid()) {
                ((Ready) key.attachment()).ready(key);
            }
        }
        selector.selectedKeys().clear();
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
        tick();
    }

    private void tick() {
        long now = System.nanoTime();
        if (now - ticked > TimeUnit.MILLISECONDS.toNanos(TICK_MS)) {
            ticked = now;
            List.copyOf(selector.keys()).forEach(key -> ((Ready) key.attachment()).tick());
        }
    }
}
