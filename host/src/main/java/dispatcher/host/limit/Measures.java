package dispatcher.host.limit;

import dispatcher.guest.GuestFamily;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What scripts of a family share. Where a family does not know, it is at most what is counted for the one that holds the least; for that
 * one of each is counted though it holds little, and where all of them hold much nobody knows. Safe for use by several threads.
 */
final class Measures {
    /** What scripts share changes slowly, and to count it takes its time; a heap may look crowded for ever. */
    private static final long GOOD_FOR = TimeUnit.SECONDS.toNanos(5);

    private final Collection<HeapCount> scripts;
    private final Map<GuestFamily, HeapCount> least;
    private final Map<GuestFamily, Long> known;
    private final Map<GuestFamily, Long> asked;
    private final long since = System.nanoTime();

    private Measures(Collection<HeapCount> scripts, Map<GuestFamily, Long> known, Map<GuestFamily, Long> asked) {
        this.scripts = scripts;
        this.least = scripts.stream().collect(Collectors.toMap(HeapCount::family, Function.identity(),
                BinaryOperator.minBy(Comparator.comparingLong(HeapCount::mayHold))));
        this.known = known;
        this.asked = asked;
        known.keySet().retainAll(least.keySet());
        asked.keySet().retainAll(least.keySet());
    }

    /** Of nobody. */
    static Measures none() {
        return new Measures(List.of(), new ConcurrentHashMap<>(), new HashMap<>());
    }

    /** By counts that begin from now on; until then, what families knew before. Who comes and goes meanwhile is seen. To be called by one thread. */
    Measures renewed(Collection<HeapCount> scripts) {
        Measures renewed = new Measures(scripts, known, asked);
        renewed.least.keySet().stream().filter(renewed::isToBeAsked)
                .forEach(family -> Counter.here().execute(() -> renewed.ask(family)));
        return renewed;
    }

    private boolean isToBeAsked(GuestFamily family) {
        Long last = asked.get(family);
        boolean is = last == null || since - last > GOOD_FOR;
        if (is) {
            asked.put(family, since);
        }
        return is;
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
