package dispatcher.host.limit;

import dispatcher.guest.GuestFamily;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What scripts of a family share. Where a family does not know, it is at most what is counted for the one that holds the least; for that
 * one of each is counted though it holds little, and where all of them hold much nobody knows. Safe for use by several threads.
 */
final class Measures {
    static final Measures NONE = new Measures(List.of(), Map.of());

    private final Collection<HeapCount> scripts;
    private final Map<GuestFamily, HeapCount> least;
    private final Map<GuestFamily, Long> known;
    private final long since = System.nanoTime();

    private Measures(Collection<HeapCount> scripts, Map<GuestFamily, Long> known) {
        this.scripts = scripts;
        this.least = scripts.stream().collect(Collectors.toMap(HeapCount::family, Function.identity(),
                BinaryOperator.minBy(Comparator.comparingLong(HeapCount::mayHold))));
        this.known = new ConcurrentHashMap<>(known);
        this.known.keySet().retainAll(least.keySet());
    }

    /** By counts that begin from now on; until then, what families knew before. Who comes and goes meanwhile is seen. */
    Measures renewed(Collection<HeapCount> scripts) {
        Measures renewed = new Measures(scripts, known);
        renewed.least.keySet().forEach(family -> Counter.here().execute(() -> renewed.ask(family)));
        return renewed;
    }

    private void ask(GuestFamily family) {
        try {
            family.shared().ifPresent(bytes -> known.put(family, bytes));
        } catch (OutOfMemoryError _) {
            // What it knew before has to do.
        }
    }

    /** Whether a script is to be counted though it may hold little. */
    boolean lack(HeapCount script) {
        return least.get(script.family()) == script && !known.containsKey(script.family()) && !isCounted(script);
    }

    /**
     * Bytes of those that were counted for a script that others of its family have, too; 0 where nobody knows.
     *
     * @param much what is much for one script
     */
    long shared(HeapCount script, long much) {
        Long bytes = known.get(script.family());
        return bytes == null ? leastCounted(script, much) : bytes;
    }

    private long leastCounted(HeapCount script, long much) {
        return scripts.stream().filter(other -> other != script && other.family().equals(script.family()))
                .filter(this::isCounted).mapToLong(HeapCount::counted).min().stream()
                .filter(bytes -> bytes <= much).findFirst().orElse(0);
    }

    private boolean isCounted(HeapCount script) {
        return script.countedAt() - since > 0;
    }
}
