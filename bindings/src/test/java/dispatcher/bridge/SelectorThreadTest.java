package dispatcher.bridge;

import dispatcher.bridge.wire.SelectorThread;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SelectorThreadTest {
    @Test
    void goesOnWhenThereIsNoMemoryForATask() throws IOException, InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        try (SelectorThread thread = new SelectorThread("test")) {
            thread.start();
            thread.execute(() -> {
                long[] tooMuch = new long[Integer.MAX_VALUE];
                throw new AssertionError(tooMuch.length);
            });
            thread.execute(done::countDown);
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
