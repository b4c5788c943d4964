package dispatcher.host.recording;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ids that a region makes up differ each time; which one of now stands for which one of the record is learned where both are seen
 * for the first time, and must hold from then on.
 */
final class FreshIds {
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Map<String, String> now = new HashMap<>();
    private final Map<String, String> recorded = new HashMap<>();

    /** Whether a text is one id. */
    static boolean isId(@Nullable Object value) {
        return value instanceof String text && ID.matcher(text).matches();
    }

    /** Whether one stands for the other, as far as is known; learns it where neither is known. */
    boolean match(String then, String played) {
        String known = now.get(then);
        if (known != null || recorded.containsKey(played)) {
            return played.equals(known);
        }
        now.put(then, played);
        recorded.put(played, then);
        return true;
    }

    /** Whether it is known what stands for it now. */
    boolean knows(String then) {
        return now.containsKey(then);
    }

    /** What stands for a value of the record now. */
    @Nullable
    Object current(@Nullable Object value) {
        return switch (value) {
            case String text -> ID.matcher(text).replaceAll(id -> now.getOrDefault(id.group(), id.group()));
            case List<?> list -> list.stream().map(this::current).toList();
            case Map<?, ?> map -> {
                Map<Object, @Nullable Object> mapped = new LinkedHashMap<>();
                map.forEach((key, each) -> mapped.put(key, current(each)));
                yield mapped;
            }
            case null, default -> value;
        };
    }

    /** Whether two texts are the same but for ids that stand for each other. */
    boolean sameText(String then, String played) {
        List<String> before = ids(then);
        List<String> after = ids(played);
        if (before.size() != after.size() || !without(then).equals(without(played))) {
            return false;
        }
        boolean all = true;
        for (int i = 0; i < before.size(); i++) {
            all &= match(before.get(i), after.get(i));
        }
        return all;
    }

    private static List<String> ids(String text) {
        return ID.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String without(String text) {
        return ID.matcher(text).replaceAll("*");
    }
}
