package dispatcher.binding;

import dispatcher.failure.DispatcherException;
import dispatcher.message.Answer;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The border between a script and the host: one for each script, everything that the script may do goes through it.
 *
 * <p>Futures complete on any thread, and exceptionally only with a {@link DispatcherException}. Handlers, timers and what
 * {@link #deliver} is given run on the script's loop, one at a time, in order. All methods may be called from any thread.
 */
public interface Dispatcher {
    /** The scene (region) that the script is connected to. */
    String scene();

    /**
     * Sends a request over HTTP and gives what its answer holds. The capability messages are refused, since the host holds
     * the capability.
     */
    <R extends Response> CompletableFuture<R> send(Request<R> request);

    /**
     * Sends a request in any way and gives the whole answer, with the warnings that a bulk request is answered with
     * ({@link Answer#text}). Unless it is delivered synchronously, the answer is a plain "queued", which says nothing about
     * how the request goes. A failure completes the future exceptionally, here too.
     */
    CompletableFuture<Answer> call(Request<?> request, Delivery delivery);

    /**
     * Makes sure that the region has an object asset for a shape; the asset's id depends on nothing but the prim, so that
     * it is added once.
     */
    CompletableFuture<UUID> asset(Prim prim);

    /** Calls the handler for every touch of an object, until the registration ends. */
    CompletableFuture<Registration> onTouch(UUID object, Consumer<TouchCallback> handler);

    /** Calls the handler when an object's position changes; while the loop is busy the newest position of an object wins. */
    CompletableFuture<Registration> onUpdate(List<UUID> objects, Consumer<UpdatedCallback> handler);

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
