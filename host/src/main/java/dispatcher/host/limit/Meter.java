package dispatcher.host.limit;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Counts what one run of a script uses besides processor and memory. What would go beyond a limit is told to whoever listens and is
 * refused. Safe for use by several threads.
 */
public final class Meter {
    private static final Map<Limit, String> ADVICE = new EnumMap<>(Map.of(Limit.CALLS,
            "Do more in one call, or less often.", Limit.CALLS_IN_FLIGHT, "Wait for some answers before asking more.",
            Limit.MESSAGE_SIZE, "Send less in one message.", Limit.TIMERS, "Cancel timers that have served.",
            Limit.SUBSCRIPTIONS, "End subscriptions that have served.", Limit.OBJECTS,
            "Use the objects that are there again.", Limit.LOG_LINES, "Log less.", Limit.OUTPUT, "Print less.",
            Limit.STORE, "Delete what is not needed any more."));

    private final Limits limits;
    private final Consumer<Breach> reached;
    private final Map<Limit, AtomicLong> held = new EnumMap<>(Limit.class);
    private final Rate calls = new Rate(System::nanoTime);
    private final Rate logLines = new Rate(System::nanoTime);

    /** @param reached is told of each thing that is refused, on the thread that asks for it */
    public Meter(Limits limits, Consumer<Breach> reached) {
        this.limits = limits;
        this.reached = reached;
        for (Limit limit : Limit.values()) {
            held.put(limit, new AtomicLong());
        }
    }

    /** One call to a region begins. */
    public void call() {
        check(Limit.CALLS, calls.add());
    }

    /** One line for the log. */
    public void logLine() {
        check(Limit.LOG_LINES, logLines.add());
    }

    /** So much more is held, to be given back, or used up for good. */
    public void take(Limit limit, long amount) {
        long now = of(limit).addAndGet(amount);
        if (now > limits.get(limit)) {
            give(limit, amount);
            throw refused(limit, now);
        }
    }

    /** So much less is held. */
    public void give(Limit limit, long amount) {
        of(limit).addAndGet(-amount);
    }

    /** Something would have that amount. */
    public void check(Limit limit, long amount) {
        if (amount > limits.get(limit)) {
            throw refused(limit, amount);
        }
    }

    /** How much is held, or was used up, of what is taken. */
    public long held(Limit limit) {
        return of(limit).get();
    }

    /** Whether there is a limit at all. */
    public boolean limits(Limit limit) {
        return limits.get(limit) != Limits.NONE;
    }

    /** How many calls there were in all. */
    public long calls() {
        return calls.total();
    }

    /** How many calls there were in the last whole second. */
    public long callsPerSecond() {
        return calls.last();
    }

    private AtomicLong of(Limit limit) {
        return java.util.Objects.requireNonNull(held.get(limit));
    }

    private DispatcherException refused(Limit limit, long amount) {
        Breach breach = new Breach(limit, amount, limits.get(limit), null);
        reached.accept(breach);
        return new DispatcherException(FailureKind.DENIED, breach.sentence(), (ADVICE.getOrDefault(limit, "")
                + " Whoever runs the script can allow more: --limit " + limit.key() + "=AMOUNT.").strip());
    }
}
