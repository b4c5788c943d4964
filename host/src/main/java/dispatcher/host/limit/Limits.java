package dispatcher.host.limit;

import dispatcher.guest.Policy;
import java.time.Duration;
import java.util.Map;

import static java.util.Map.entry;

/**
 * How much a script may use. Immutable.
 *
 * @param amounts the amounts of the limits that are set: nanoseconds, bytes, numbers; what is missing is not limited
 */
public record Limits(Map<Limit, Long> amounts) {
    /** What is no limit at all. */
    public static final long NONE = Amount.NONE;

    private static final Map<Limit, String> TRUSTED = Map.of(Limit.HANDLER_TIME, "60s", Limit.QUEUE, "10000",
            Limit.SCRIPT_SIZE, "16MiB");
    private static final Map<Limit, String> CONSTRAINED = Map.ofEntries(entry(Limit.CPU, "1h"),
            entry(Limit.HANDLER_CPU, "30s"), entry(Limit.HANDLER_TIME, "60s"), entry(Limit.MEMORY, "512MiB"),
            entry(Limit.OUTPUT, "64MiB"), entry(Limit.LOG_LINES, "200"), entry(Limit.CALLS, "50000"),
            entry(Limit.CALLS_IN_FLIGHT, "1000"), entry(Limit.MESSAGE_SIZE, "4MiB"), entry(Limit.TIMERS, "1000"),
            entry(Limit.SUBSCRIPTIONS, "10000"), entry(Limit.QUEUE, "10000"), entry(Limit.OBJECTS, "20000"),
            entry(Limit.SCRIPT_SIZE, "1MiB"), entry(Limit.STORE, "16MiB"));
    private static final Map<Limit, String> ISOLATED = Map.ofEntries(entry(Limit.CPU, "10min"),
            entry(Limit.HANDLER_CPU, "10s"), entry(Limit.HANDLER_TIME, "20s"), entry(Limit.MEMORY, "256MiB"),
            entry(Limit.OUTPUT, "16MiB"), entry(Limit.LOG_LINES, "50"), entry(Limit.CALLS, "5000"),
            entry(Limit.CALLS_IN_FLIGHT, "200"), entry(Limit.MESSAGE_SIZE, "1MiB"), entry(Limit.TIMERS, "200"),
            entry(Limit.SUBSCRIPTIONS, "1000"), entry(Limit.QUEUE, "5000"), entry(Limit.OBJECTS, "2000"),
            entry(Limit.THREADS, "100"), entry(Limit.SCRIPT_SIZE, "1MiB"), entry(Limit.STORE, "16MiB"));

    public Limits {
        amounts = Map.copyOf(amounts);
    }

    /** What holds where nothing else is asked for. */
    public static Limits standard(Policy policy) {
        Limits limits = new Limits(Map.of());
        var amounts = switch (policy) {
            case TRUSTED -> TRUSTED;
            case CONSTRAINED -> CONSTRAINED;
            case ISOLATED -> ISOLATED;
        };
        for (var amount : amounts.entrySet()) {
            limits = limits.with(amount.getKey(), amount.getValue());
        }
        return limits;
    }

    /** The amount; {@link #NONE} where it is not limited. */
    public long get(Limit limit) {
        return amounts.getOrDefault(limit, NONE);
    }

    /** The same with another limit, as people write it. */
    public Limits with(Limit limit, String amount) {
        return with(limit, Amount.read(limit.unit(), amount));
    }

    /** The same with another limit: nanoseconds, bytes or a number. */
    public Limits with(Limit limit, long amount) {
        var changed = new java.util.EnumMap<Limit, Long>(Limit.class);
        changed.putAll(amounts);
        changed.put(limit, amount);
        return new Limits(changed);
    }

    /** These limits, and where other ones are set, those. */
    public Limits with(Limits others) {
        Limits all = this;
        for (var other : others.amounts.entrySet()) {
            all = all.with(other.getKey(), other.getValue());
        }
        return all;
    }

    /** A limit of time. */
    public Duration time(Limit limit) {
        return Duration.ofNanos(get(limit));
    }

    /** A limit of a number that fits a queue. */
    public int count(Limit limit) {
        return (int) Math.min(Integer.MAX_VALUE, get(limit));
    }
}
