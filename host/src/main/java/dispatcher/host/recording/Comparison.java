package dispatcher.host.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds where an answer differs from that of the record, but for what must differ. */
final class Comparison {
    /** Times, and addresses of the server itself. */
    private static final Set<String> MUST_DIFFER = Set.of("CurrentTime", "Time", "LifeSpan", "SynchEndPoint",
            "AsyncEndPoint");
    /** Regions compute in single precision. */
    private static final double PRECISION = 1e-5;
    private static final int LONGEST = 120;

    private final FreshIds ids;
    private final List<String> differences = new ArrayList<>();

    Comparison(FreshIds ids) {
        this.ids = ids;
    }

    /** The differences of values at a place, in words. */
    static List<String> of(FreshIds ids, String place, @Nullable Object then, @Nullable Object now) {
        Comparison comparison = new Comparison(ids);
        comparison.compare(place, then, now);
        return comparison.differences;
    }

    private void compare(String place, @Nullable Object then, @Nullable Object now) {
        if (then instanceof Map<?, ?> before && now instanceof Map<?, ?> after) {
            maps(place, before, after);
        } else if (then instanceof List<?> before && now instanceof List<?> after && before.size() == after.size()) {
            lists(place, before, after);
        } else if (!isSame(then, now)) {
            differences.add(place + ": recorded " + shown(then) + ", now " + shown(now));
        }
    }

    private void maps(String place, Map<?, ?> then, Map<?, ?> now) {
        Set<String> keys = new TreeSet<>();
        then.keySet().forEach(key -> keys.add(String.valueOf(key)));
        now.keySet().forEach(key -> keys.add(String.valueOf(key)));
        keys.stream().filter(key -> !MUST_DIFFER.contains(key))
                .forEach(key -> compare(place.isEmpty() ? key : place + "." + key, then.get(key), now.get(key)));
    }

    /** Ids come in no promised order. */
    private void lists(String place, List<?> then, List<?> now) {
        List<Object> before = new ArrayList<>(then);
        List<Object> after = new ArrayList<>(now);
        if (then.stream().allMatch(FreshIds::isId)) {
            before.removeIf(id -> ids.knows(String.valueOf(id)) && after.remove(ids.current(id)));
        }
        for (int i = 0; i < before.size(); i++) {
            compare(place + "[" + i + "]", before.get(i), after.get(i));
        }
    }

    private boolean isSame(@Nullable Object then, @Nullable Object now) {
        if (then instanceof Number before && now instanceof Number after) {
            double bound = PRECISION * Math.max(1, Math.abs(before.doubleValue()));
            return Math.abs(before.doubleValue() - after.doubleValue()) <= bound;
        }
        return then instanceof String before && now instanceof String after
                ? ids.sameText(before, after)
                : Objects.equals(then, now);
    }

    private static String shown(@Nullable Object value) {
        String text = value == null ? "nothing" : String.valueOf(value);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
