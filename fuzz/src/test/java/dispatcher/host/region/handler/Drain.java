package dispatcher.host.region.handler;

import java.util.concurrent.CountDownLatch;

/** Waits until what a queue with one thread was given is done. */
public final class Drain {
    private Drain() {}

    public static void await(WorkQueue queue) {
        CountDownLatch done = new CountDownLatch(1);
        if (!queue.add(done::countDown)) {
            throw new AssertionError("The queue is full");
        }
        try {
            done.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
