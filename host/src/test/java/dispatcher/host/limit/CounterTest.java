package dispatcher.host.limit;

import dispatcher.host.transport.Deadline;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** In which order what scripts hold is counted. */
@Timeout(60)
class CounterTest {
    private final Counter counter = new Counter();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    private void count() {
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        assertThat(new byte[1 << 20]).isNotEmpty();
        running.decrementAndGet();
        done.incrementAndGet();
    }

    @Test
    void oneAtATime() {
        for (int i = 0; i < 100; i++) {
            counter.execute(this::count);
        }
        Deadline.await("all are counted", () -> done.get() == 100);
        assertThat(most).hasValue(1);
    }

    @Test
    void nobodyWaitsForOneThatDoesNotComeToAnEnd() {
        CountDownLatch end = new CountDownLatch(1);
        counter.execute(() -> {
            try {
                end.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        counter.execute(this::count);
        Deadline.await("another is counted", () -> done.get() == 1);
        assertThat(end.getCount()).isEqualTo(1);
        end.countDown();
    }
}
