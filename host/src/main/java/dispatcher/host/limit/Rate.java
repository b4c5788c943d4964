package dispatcher.host.limit;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Counts what happens within each second. Safe for use by several threads. */
public final class Rate {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final LongSupplier clock;
    private long began;
    private long present;
    private long last;
    private long total;

    /** @param clock nanoseconds, as {@link System#nanoTime} */
    public Rate(LongSupplier clock) {
        this.clock = clock;
        this.began = clock.getAsLong();
    }

    /** One more; gives how many there are in this second. */
    public synchronized long add() {
        turn();
        total++;
        return ++present;
    }

    /** How many there were in the last whole second. */
    public synchronized long last() {
        turn();
        return last;
    }

    /** How many there were in all. */
    public synchronized long total() {
        return total;
    }

    private void turn() {
        long seconds = (clock.getAsLong() - began) / SECOND;
        if (seconds > 0) {
            last = seconds == 1 ? present : 0;
            present = 0;
            began += seconds * SECOND;
        }
    }
}
