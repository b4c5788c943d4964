package dispatcher.host.region.scene;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * What happened, newest last; the oldest is forgotten where it becomes too much. Safe for use by several threads.
 *
 * @param <T> one line
 */
public final class BoundedLog<T> {
    private final Deque<T> lines = new ArrayDeque<>();
    private final int maxLines;
    private final long maxSize;
    private final ToIntFunction<T> size;
    private long used;
    private long forgotten;

    /**
     * @param maxLines how many lines to keep
     * @param maxSize how much the kept lines may measure together
     * @param size how much a line measures
     */
    public BoundedLog(int maxLines, long maxSize, ToIntFunction<T> size) {
        this.maxLines = maxLines;
        this.maxSize = maxSize;
        this.size = size;
    }

    public synchronized void add(T line) {
        lines.addLast(line);
        used += size.applyAsInt(line);
        while (lines.size() > maxLines || used > maxSize) {
            used -= size.applyAsInt(lines.removeFirst());
            forgotten++;
        }
    }

    /** The lines without the first ones, counted from the very first, forgotten or not. */
    public synchronized List<T> since(long first) {
        return lines.stream().skip(Math.max(0, first - forgotten)).toList();
    }

    /** How many lines there were, forgotten ones included. */
    public synchronized long total() {
        return forgotten + lines.size();
    }

    public synchronized List<T> matching(Predicate<T> wanted) {
        return lines.stream().filter(wanted).toList();
    }
}
