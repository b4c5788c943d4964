package dispatcher.host.limit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be limited, by the names that command lines and configuration files use. */
public enum Limit {
    CPU(Unit.TIME, "CPU time of the whole run"), HANDLER_CPU(Unit.TIME, "CPU time of one handler"), HANDLER_TIME(
            Unit.TIME, "time that one handler takes, with its waiting"), MEMORY(Unit.BYTES,
                    "memory that the script holds"), OUTPUT(Unit.BYTES,
                            "bytes written on standard output and standard error"), LOG_LINES(Unit.PER_SECOND,
                                    "log lines a second"), CALLS(Unit.PER_SECOND, "calls a second"), CALLS_IN_FLIGHT(
                                            Unit.COUNT, "calls under way at once"), MESSAGE_SIZE(Unit.BYTES,
                                                    "size of one message to a region"), TIMERS(Unit.COUNT,
                                                            "timers at once"), SUBSCRIPTIONS(Unit.COUNT,
                                                                    "subscriptions and watches at once"), QUEUE(
                                                                            Unit.COUNT,
                                                                            "events that wait; what finds no room is dropped and counted"), OBJECTS(
                                                                                    Unit.COUNT,
                                                                                    "objects that the script has created in all"), THREADS(
                                                                                            Unit.COUNT,
                                                                                            "threads of the script's process; isolated scripts only"), SCRIPT_SIZE(
                                                                                                    Unit.BYTES,
                                                                                                    "size of the script with what it imports from its folder"), STORE(
                                                                                                            Unit.BYTES,
                                                                                                            "bytes in all in the script's store");

    /** What an amount is counted in. */
    public enum Unit {
        /** Nanoseconds. */
        TIME, BYTES, COUNT, PER_SECOND
    }

    private final Unit unit;
    private final String meaning;

    Limit(Unit unit, String meaning) {
        this.unit = unit;
        this.meaning = meaning;
    }

    /** The limit of that name. */
    public static Optional<Limit> named(String name) {
        return Arrays.stream(values()).filter(limit -> limit.key().equals(name)).findFirst();
    }

    /** The name, for example {@code handler-time}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What its amounts are counted in. */
    public Unit unit() {
        return unit;
    }

    /** What is limited, for people. */
    public String meaning() {
        return meaning;
    }
}
