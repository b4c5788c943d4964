package dispatcher.bridge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What became of a child's connections. Kept until the child's own end is known: where it was killed for a limit, for example, that
 * is all there is to say. Safe for use by several threads.
 */
final class Partings {
    private static final int MOST = 10;

    private final Map<String, Long> times = new LinkedHashMap<>();
    private long more;

    synchronized void add(String line) {
        if (times.size() < MOST || times.containsKey(line)) {
            times.merge(line, 1L, Long::sum);
        } else {
            more++;
        }
    }

    /** Says all of it, each line once with how often it was so; the second time only what is new. */
    synchronized void tell(Consumer<String> say) {
        times.forEach((line, often) -> say.accept(often == 1 ? line : line + " (" + often + " times)"));
        if (more > 0) {
            say.accept("So it was with " + more + " more.");
        }
        times.clear();
        more = 0;
    }
}
