package dispatcher.host.observe;

import dispatcher.failure.FailureKind;
import dispatcher.host.limit.Usage;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was counted of one script, over all its runs; numbers only grow. Safe for use by several threads.
 *
 * @see Counted
 */
public final class Tally {
    /** What a session does by itself. */
    public enum Upkeep {
        /** A capability or an endpoint was renewed. */
        RENEWALS,
        /** A capability or an endpoint was created anew, since the region had forgotten it. */
        RECONNECTS
    }

    private final String script;
    private final Counted listener;
    private final Map<String, LongAdder> calls = new ConcurrentHashMap<>();
    private final Map<FailureKind, LongAdder> failures = new ConcurrentHashMap<>(new EnumMap<>(FailureKind.class));
    private final Map<String, LongAdder> events = new ConcurrentHashMap<>();
    private final Map<String, Timing> requests = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Supplier<Usage>> usage = new AtomicReference<>();
    private final Map<Upkeep, LongAdder> upkeep = new ConcurrentHashMap<>(new EnumMap<>(Upkeep.class));

    Tally(String script, Counted listener) {
        this.script = script;
        this.listener = listener;
        for (Upkeep each : Upkeep.values()) {
            upkeep.put(each, counter(Counted.What.valueOf(each.name()), ""));
        }
    }

    /** The script's name. */
    public String script() {
        return script;
    }

    /** How often the script has called each message, by its short name. */
    public Map<String, Long> calls() {
        return sums(calls);
    }

    /** How many of the script's calls failed, by kind. */
    public Map<FailureKind, Long> failures() {
        return sums(failures);
    }

    /** How many callbacks have come, by their short names. */
    public Map<String, Long> events() {
        return sums(events);
    }

    /** How long the region took for each message, by its short name. */
    public Map<String, Timing> requests() {
        return Map.copyOf(requests);
    }

    /** What its present run uses, or what its last one used in the end; empty before the first. */
    public Optional<Usage> usage() {
        return Optional.ofNullable(usage.get()).map(Supplier::get);
    }

    /** What its sessions did by themselves. */
    public Map<Upkeep, Long> upkeep() {
        return sums(upkeep);
    }

    void uses(Supplier<Usage> told) {
        if (usage.getAndSet(told) == null) {
            listener.usage(this);
        }
    }

    void called(String message) {
        calls.computeIfAbsent(message, name -> counter(Counted.What.CALLS, name)).increment();
    }

    void failed(FailureKind kind) {
        failures.computeIfAbsent(kind, name -> counter(Counted.What.FAILURES, name.typeName())).increment();
    }

    void heard(String callback) {
        events.computeIfAbsent(callback, name -> counter(Counted.What.EVENTS, name)).increment();
    }

    void took(String message, long nanos) {
        requests.computeIfAbsent(message, name -> new Timing(listener.timer(script, name))).add(nanos);
    }

    void did(Upkeep what) {
        Objects.requireNonNull(upkeep.get(what)).increment();
    }

    private LongAdder counter(Counted.What what, String label) {
        LongAdder adder = new LongAdder();
        listener.counter(script, what, label, adder::sum);
        return adder;
    }

    private static <K> Map<K, Long> sums(Map<K, LongAdder> adders) {
        Map<K, Long> sums = new TreeMap<>();
        adders.forEach((key, adder) -> sums.put(key, adder.sum()));
        return sums;
    }
}
