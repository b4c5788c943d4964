package dispatcher.host.region.scene;

import java.util.function.LongSupplier;

/**
 * The region's sun. Its hour, 0 to 24, goes on by itself, second by second: one round in a day's length of real hours.
 * Safe for use by several threads.
 */
public final class Sun {
    private static final double HOURS = 24;
    private static final double SECONDS_IN_HOUR = 3600;
    private static final long NANOS = 1_000_000_000L;

    private final LongSupplier clock;
    private double yearLength = 60;
    private double dayLength = 4;
    private double horizonShift = 0.5;
    private double sunHourScale = 0.5;
    private double hour = 6;
    private long since;
    private long changes;

    /**
     * The sun at a moment.
     *
     * @param yearLength days
     * @param dayLength real hours
     * @param currentTime the sun's hour, 0 to 24
     */
    public record View(double yearLength, double dayLength, double horizonShift, double sunHourScale,
            double currentTime) {}

    /** @param clock nanoseconds, from any start */
    public Sun(LongSupplier clock) {
        this.clock = clock;
        this.since = clock.getAsLong();
    }

    public synchronized View view() {
        return new View(yearLength, dayLength, horizonShift, sunHourScale, (float) hourNow());
    }

    /** How often it was set. */
    public synchronized long changes() {
        return changes;
    }

    /** Sets what is above zero, and the hour always (seen on a real server). */
    public synchronized View set(View wanted) {
        yearLength = positive(wanted.yearLength, yearLength);
        dayLength = positive(wanted.dayLength, dayLength);
        horizonShift = positive(wanted.horizonShift, horizonShift);
        sunHourScale = positive(wanted.sunHourScale, sunHourScale);
        hour = Double.isFinite(wanted.currentTime) ? round(wanted.currentTime) : 0;
        since = clock.getAsLong();
        changes++;
        return view();
    }

    private double hourNow() {
        long seconds = (clock.getAsLong() - since) / NANOS;
        return round(hour + seconds * HOURS / (dayLength * SECONDS_IN_HOUR));
    }

    private static double round(double hours) {
        return (hours % HOURS + HOURS) % HOURS;
    }

    private static double positive(double wanted, double old) {
        return wanted > 0 && Double.isFinite(wanted) ? wanted : old;
    }
}
