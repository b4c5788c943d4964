package dispatcher.guest;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class UnlockedQueueTest {
    private static final int OVERFLOWS = 500;

    private final CountDownLatch idle = new CountDownLatch(1);
    private final UnlockedQueue<Integer> queue = new UnlockedQueue<>(() -> {
        idle.countDown();
        return idle;
    });

    @Test
    void whoeverOffersWithAFullStackHindersNobody() throws Exception {
        AtomicInteger taken = new AtomicInteger();
        try (ExecutorService takers = Executors.newSingleThreadExecutor()) {
            var _ = takers.submit(() -> {
                while (queue.take() >= 0) {
                    taken.incrementAndGet();
                }
                return taken;
            });
            Thread deep = Thread.ofPlatform().start(() -> {
                for (int i = 0; i < OVERFLOWS; i++) {
                    offerDeep(1, i);
                }
            });
            deep.join();
            assertThat(queue.offer(-1)).isTrue();
            takers.shutdown();
            assertThat(takers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(taken.get()).isPositive();
        assertThat(queue).isEmpty();
    }

    /** From the overflow upwards: what has no room is tried again with a little more. */
    private void offerDeep(int depth, int value) {
        try {
            if (depth > 0) {
                offerDeep(depth + 1, value);
            }
        } catch (StackOverflowError _) {
            queue.offer(value);
        }
    }

    @Test
    void tellsWhenNothingHasCome() throws Exception {
        try (ExecutorService takers = Executors.newSingleThreadExecutor()) {
            var taken = takers.submit(queue::take);
            assertThat(idle.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(queue.offer(1)).isTrue();
            assertThat(taken.get(30, TimeUnit.SECONDS)).isEqualTo(1);
        }
    }
}
