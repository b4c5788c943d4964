package dispatcher.host.session;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before the next try: not at all, then longer and longer up to a bound, by chance a little less each time, so that
 * many who wait for one region do not ask it in step. Not safe for use by several threads.
 */
final class Pauses {
    /** The pause before the second try. */
    static final Duration FIRST = Duration.ofMillis(250);
    /** The longest pause. */
    static final Duration LONGEST = Duration.ofSeconds(10);

    private Duration next = FIRST;

    /** The next pause: between a half and the whole of 250 ms, 500 ms, 1 s … 10 s. */
    Duration next() {
        Duration whole = next;
        Duration doubled = whole.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return Duration.ofNanos(ThreadLocalRandom.current().nextLong(whole.toNanos() / 2, whole.toNanos() + 1));
    }

    void beginAnew() {
        next = FIRST;
    }
}
