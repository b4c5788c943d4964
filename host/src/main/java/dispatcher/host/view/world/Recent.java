package dispatcher.host.view.world;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The newest lines of something that goes on, each as JSON; the oldest are forgotten. Safe for use by several threads. */
public final class Recent {
    private final Deque<String> lines = new ArrayDeque<>();
    private final int most;
    private long forgotten;

    /**
     * @param first the number of the first line
     * @param lines they follow each other
     */
    public record Part(long first, List<String> lines) {
        /** The number of the line that will come next. */
        public long next() {
            return first + lines.size();
        }

        /** As a JSON message of that type. */
        public String text(String type) {
            return "{\"type\":\"" + type + "\",\"first\":" + first + ",\"lines\":[" + String.join(",", lines) + "]}";
        }
    }

    /** @param most how many are kept */
    public Recent(int most) {
        this.most = most;
    }

    /** Adds a line. */
    public synchronized void add(String json) {
        lines.addLast(json);
        if (lines.size() > most) {
            lines.removeFirst();
            forgotten++;
        }
    }

    /** The lines from a number on, as far as they are still known. */
    public synchronized Part since(long number) {
        long first = Math.max(number, forgotten);
        return new Part(first, lines.stream().skip(first - forgotten).toList());
    }
}
