package dispatcher.bridge;

import dispatcher.failure.DispatcherException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells of failed calls whose answer nobody wants: the first at once, then the last one and how many there were, at most once a
 * second. Safe for use by several threads.
 */
final class Unheard implements AutoCloseable {
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final Consumer<String> say;
    private long told = System.nanoTime() - PAUSE;
    private long untold;
    private @Nullable String last;

    Unheard(Consumer<String> say) {
        this.say = say;
    }

    synchronized void failed(DispatcherException failure) {
        last = failure.explanation();
        untold++;
        if (System.nanoTime() - told >= PAUSE) {
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
        say.accept(untold == 1
                ? "A call that wants no answer failed: " + last
                : untold + " calls that want no answer failed; the last one: " + last);
        told = System.nanoTime();
        untold = 0;
    }
}
