package dispatcher.host.limit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What scripts of a family share is at most what is counted for the one that holds the least. For that one of each is counted though it
 * holds little. Where all of them hold much nobody knows. Safe for use by several threads.
 */
final class Measures {
    static final Measures NONE = new Measures(List.of());

    private final Collection<HeapCount> scripts;
    private final Map<Object, HeapCount> least;
    private final long since = System.nanoTime();

    private Measures(Collection<HeapCount> scripts) {
        this.scripts = scripts;
        this.least = scripts.stream().collect(Collectors.toMap(HeapCount::family, Function.identity(),
                BinaryOperator.minBy(Comparator.comparingLong(HeapCount::mayHold))));
    }

    /** By counts that begin from now on; who comes and goes meanwhile is seen. */
    static Measures among(Collection<HeapCount> scripts) {
        return new Measures(scripts);
    }

    /** Whether a script is to be counted though it may hold little. */
    boolean lack(HeapCount script) {
        return least.get(script.family()) == script && !isCounted(script);
    }

    /**
     * Bytes of those that were counted for a script that others of its family have, too; 0 where nobody knows.
     *
     * @param much what is much for one script
     */
    long shared(HeapCount script, long much) {
        return scripts.stream().filter(other -> other != script && other.family().equals(script.family()))
                .filter(this::isCounted).mapToLong(HeapCount::counted).min().stream()
                .filter(bytes -> bytes <= much).findFirst().orElse(0);
    }

    private boolean isCounted(HeapCount script) {
        return script.countedAt() - since > 0;
    }
}
