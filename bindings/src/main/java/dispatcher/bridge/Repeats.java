package dispatcher.bridge;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells of what a child can make happen as often as it likes: the first time at once, then the last one and how many there were, with a
 * pause between. Safe for use by several threads.
 */
final class Repeats implements AutoCloseable {
    private final Consumer<String> say;
    private final String one;
    private final String many;
    private final long pause;
    private long told;
    private long untold;
    private boolean silent = true;
    private @Nullable String last;

    /**
     * @param one what stands before the reason where it has happened once
     * @param many what stands between how often it has happened and the last reason
     * @param pause the shortest time between two lines
     */
    Repeats(Consumer<String> say, String one, String many, Duration pause) {
        this.say = say;
        this.one = one;
        this.many = many;
        this.pause = pause.toNanos();
    }

    synchronized void happened(String reason) {
        last = reason;
        untold++;
        if (silent || System.nanoTime() - told >= pause) {
            tell();
        }
    }

    /** Says what was not said yet. */
    @Override
    public synchronized void close() {
        if (untold > 0) {
            tell();
        }
    }

    private void tell() {
        say.accept((untold == 1 ? one : untold + many) + last);
        told = System.nanoTime();
        silent = false;
        untold = 0;
    }
}
