package dispatcher.host.observe;

import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;

/** How often something happened, and how long it took. Safe for use by several threads. */
public final class Timing {
    private static final double NANOS = 1e9;

    private final LongAdder count = new LongAdder();
    private final LongAdder nanos = new LongAdder();
    private final LongAccumulator longest = new LongAccumulator(Math::max, 0);
    private final Buckets buckets = new Buckets();
    private final LongConsumer also;

    /** @param also is given each time, in nanoseconds */
    Timing(LongConsumer also) {
        this.also = also;
    }

    void add(long took) {
        count.increment();
        nanos.add(took);
        longest.accumulate(took);
        buckets.add(took);
        also.accept(took);
    }

    /** How often. */
    public long count() {
        return count.sum();
    }

    /** The mean in seconds; 0 where it never happened. */
    public double mean() {
        long times = count();
        return times == 0 ? 0 : nanos.sum() / NANOS / times;
    }

    /** The longest in seconds. */
    public double longest() {
        return longest.get() / NANOS;
    }

    /** How they are spread. */
    public Buckets buckets() {
        return buckets;
    }

    /**
     * The time in seconds within which that share of them was, as finely as the buckets tell; 0 where it never happened.
     *
     * @param share from 0 to 1
     */
    public double quantile(double share) {
        return Math.min(buckets.quantile(share), longest());
    }
}
