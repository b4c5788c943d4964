package dispatcher.host.region;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition, never longer than ten seconds. */
final class Deadline {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long STEP_NANOS = 5_000_000;

    private Deadline() {}

    static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(LONGEST);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It did not come true within " + LONGEST);
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
    }
}
