package dispatcher.host.observe;

import java.time.Duration;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.LongStream;

/** How many times were how long: as many numbers, however many times there are. Safe for use by several threads. */
public final class Buckets {
    private static final double NANOS = 1e9;
    /** In ns: from what a region on this machine takes to what a call may take at most. */
    private static final long[] BOUNDS = LongStream
            .of(100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000,
                    2_000_000, 5_000_000, 10_000_000, 30_000_000)
            .map(TimeUnit.MICROSECONDS::toNanos).toArray();

    /** The last one: longer than all bounds. */
    private final AtomicLongArray within = new AtomicLongArray(BOUNDS.length + 1);

    Buckets() {}

    /** The longest time of each bucket but the last, which has none. */
    public static Duration[] bounds() {
        return Arrays.stream(BOUNDS).mapToObj(Duration::ofNanos).toArray(Duration[]::new);
    }

    void add(long nanos) {
        int found = Arrays.binarySearch(BOUNDS, nanos);
        within.incrementAndGet(found >= 0 ? found : -found - 1);
    }

    /**
     * How many times were at most so many seconds, and more than the bound before; infinity stands for what is longer than all
     * bounds. A bucket without any is left out.
     */
    public SortedMap<Double, Long> counts() {
        SortedMap<Double, Long> counts = new TreeMap<>();
        for (int i = 0; i <= BOUNDS.length; i++) {
            if (within.get(i) > 0) {
                counts.put(seconds(i), within.get(i));
            }
        }
        return counts;
    }

    /** The bound in seconds within which that share of the times is; 0 where there are none. */
    public double quantile(double share) {
        SortedMap<Double, Long> counts = counts();
        double wanted = share * counts.values().stream().mapToLong(Long::longValue).sum();
        long seen = 0;
        for (var bucket : counts.entrySet()) {
            seen += bucket.getValue();
            if (seen >= wanted) {
                return bucket.getKey();
            }
        }
        return 0;
    }

    private static double seconds(int bucket) {
        return bucket < BOUNDS.length ? BOUNDS[bucket] / NANOS : Double.POSITIVE_INFINITY;
    }
}
