package dispatcher.host.region.handler;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class WorkQueueTest {
    @Test
    void refusesWhatIsTooMuchAndDoesWhatItTook() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        try (WorkQueue queue = new WorkQueue(2, Thread.ofPlatform().daemon().factory())) {
            int taken = 0;
            while (queue.add(() -> {
                await(held);
                done.incrementAndGet();
            })) {
                taken++;
                assertThat(taken).isLessThanOrEqualTo(20_002);
            }
            held.countDown();
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (done.get() < taken && System.nanoTime() < deadline) {
                LockSupport.parkNanos(1_000_000);
            }
            assertThat(done).hasValue(taken);
            assertThat(queue.add(done::incrementAndGet)).isTrue();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
