package dispatcher.host.settings;

import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads a table of limits: amounts by the limits' names. */
final class LimitsReader {
    private LimitsReader() {}

    /** Those of the table on top of the others. */
    static Limits read(SettingsTable table, Limits others) {
        Limits limits = others;
        for (String name : table.keys()) {
            Limit limit = Limit.named(name).orElseThrow(() -> table.unknown(name, names()));
            Object amount = table.any(name);
            try {
                // What is neither a text nor a number is no amount, whatever it looks like.
                boolean plain = amount instanceof String || amount instanceof Long;
                limits = limits.with(limit, plain ? String.valueOf(amount) : "");
            } catch (IllegalArgumentException e) {
                throw table.failure(name, SettingsTable.shown(amount) + " is no amount; write " + e.getMessage() + ".");
            }
        }
        return limits;
    }

    private static Set<String> names() {
        return Arrays.stream(Limit.values()).map(Limit::key).collect(Collectors.toCollection(TreeSet::new));
    }
}
