package dispatcher.host.limit;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClockTest {
    @Test
    void looksAgainAfterThereWasNoMemoryForALook() throws InterruptedException {
        AtomicBoolean failed = new AtomicBoolean();
        CountDownLatch looks = new CountDownLatch(3);
        try (Clock.Watch _ = Clock.watch(() -> {
            if (failed.compareAndSet(false, true)) {
                long[] tooMuch = new long[Integer.MAX_VALUE];
                throw new AssertionError(tooMuch.length);
            }
            looks.countDown();
        })) {
            assertThat(looks.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
