package dispatcher.browser;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;

/** Waits for what a test expects, with a deadline. */
final class Patience {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Patience() {}

    static void await(String expectation, BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                Assertions.fail("Within " + LONGEST.toSeconds() + " s: " + expectation);
            }
            LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
        }
    }
}
