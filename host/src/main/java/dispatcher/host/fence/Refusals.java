package dispatcher.host.fence;

import dispatcher.failure.DispatcherException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Counts what a script was refused in all its regions, and tells: for each rule the first refusal in full, then how many there were, at
 * most once a second, and at the end. Safe for use by several threads.
 */
public final class Refusals implements AutoCloseable {
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final Consumer<String> log;
    private final LongSupplier clock;
    private final Map<Rule, Tally> tallies = new EnumMap<>(Rule.class);

    private static final class Tally {
        long count;
        long untold;
        long told;
    }

    /** @param log is given lines for the operator */
    public Refusals(Consumer<String> log) {
        this(log, System::nanoTime);
    }

    Refusals(Consumer<String> log, LongSupplier clock) {
        this.log = log;
        this.clock = clock;
    }

    /** How many calls were refused. */
    public synchronized long count() {
        return tallies.values().stream().mapToLong(tally -> tally.count).sum();
    }

    /** Counts a refusal and gives what the script gets. */
    synchronized DispatcherException refuse(Objection objection) {
        Tally tally = tallies.computeIfAbsent(objection.rule(), _ -> new Tally());
        tally.count++;
        if (tally.count == 1) {
            log.accept(objection.line());
            tally.told = clock.getAsLong();
        } else {
            tally.untold++;
            if (clock.getAsLong() - tally.told >= PAUSE) {
                tell(objection.rule(), tally);
            }
        }
        return objection.failure();
    }

    /** Tells what was not told yet. */
    @Override
    public synchronized void close() {
        tallies.forEach((rule, tally) -> {
            if (tally.untold > 0) {
                tell(rule, tally);
            }
        });
    }

    private void tell(Rule rule, Tally tally) {
        log.accept("fence " + rule.key() + ": " + tally.count + " calls were refused so far.");
        tally.untold = 0;
        tally.told = clock.getAsLong();
    }
}
