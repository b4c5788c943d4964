package dispatcher.host.transport;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;

/** Waits for what a test expects, with a deadline. */
public final class Deadline {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Deadline() {}

    /** Returns as soon as the condition holds; fails after 60 s. */
    public static void await(String expectation, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                Assertions.fail("Within " + PATIENCE.toSeconds() + " s: " + expectation);
            }
            LockSupport.parkNanos(1_000_000);
        }
    }
}
