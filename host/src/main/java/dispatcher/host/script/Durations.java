package dispatcher.host.script;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.time.Duration;

/** The times that a timer can have. */
final class Durations {
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(3650);

    private Durations() {}

    static Duration period(Duration period) {
        return check(period, period.compareTo(SHORTEST) >= 0, "at least 0.001 seconds");
    }

    static Duration delay(Duration delay) {
        return check(delay, !delay.isNegative(), "0 seconds or more");
    }

    private static Duration check(Duration time, boolean longEnough, String bound) {
        if (!longEnough || time.compareTo(LONGEST) > 0) {
            throw new DispatcherException(FailureKind.WRONG_ARGUMENT,
                    "A timer's time must be " + bound + " and at most ten years, but it is " + time.toNanos() / 1e9
                            + " seconds.",
                    "Give another number of seconds.");
        }
        return time;
    }
}
