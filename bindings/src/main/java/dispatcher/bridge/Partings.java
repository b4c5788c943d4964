package dispatcher.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What became of a child's connections. Kept until the child's own end is known: where it was killed for a limit, for example, that
 * is all there is to say. Safe for use by several threads.
 */
final class Partings {
    private static final int MOST = 100;

    private final List<String> lines = new ArrayList<>();
    private long more;

    synchronized void add(String line) {
        if (lines.size() < MOST) {
            lines.add(line);
        } else {
            more++;
        }
    }

    /** Says all of it; the second time only what is new. */
    synchronized void tell(Consumer<String> say) {
        lines.forEach(say);
        if (more > 0) {
            say.accept("So it was with " + more + " more.");
        }
        lines.clear();
        more = 0;
    }
}
