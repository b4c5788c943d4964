package dispatcher.binding;

import dispatcher.failure.DispatcherException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The border between a script and the host: one for each script, everything that the script may do goes through it. As a
 * {@link RegionBinding} it is the region that the script was started for.
 *
 * <p>Futures complete on any thread, and exceptionally only with a {@link DispatcherException}. Handlers, timers and what
 * {@link #deliver} is given run on the script's loop, one at a time, in order. All methods may be called from any thread.
 */
public interface Dispatcher extends RegionBinding {
    /**
     * Connects to another region that the host allows this script; asking twice gives the same one. It is left when the
     * script ends.
     *
     * @param nameOrUrl a name that the person who runs the script has given, or an address
     */
    CompletableFuture<RegionBinding> connect(String nameOrUrl);

    /** What the script keeps for its next run. */
    Store store();

    /** Calls the handler again and again, the first time after one period; a period that the loop misses is left out. */
    Registration every(Duration period, Runnable handler);

    /** Calls the handler once. */
    Registration after(Duration delay, Runnable handler);

    /** Runs {@code then} on the loop when the result is there (one of its arguments is null); keeps the script alive until then. */
    <T> void deliver(
            CompletableFuture<T> result, BiConsumer<? super @Nullable T, ? super @Nullable DispatcherException> then);

    /** Waits for a result on the loop's own thread; other handlers wait meanwhile. */
    <T> T await(CompletableFuture<T> result) throws DispatcherException;

    /** Writes a line to the host's log, not to the script's output. */
    void log(LogLevel level, String text);

    /** Ends the script in good order, when the present handler returns: exit status 0 to 255. */
    void exit(int status);
}
