package dispatcher.binding;

import dispatcher.message.Answer;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * What a script may do in one region.
 *
 * <p>Futures complete on any thread, and exceptionally only with a {@link dispatcher.failure.DispatcherException}. Handlers run
 * on the script's loop, one at a time, in order. All methods may be called from any thread.
 */
public interface RegionBinding {
    /** The scene (region). */
    String scene();

    /** Where it is reached, for programs that ask for it. */
    RegionAddress address();

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

    /**
     * Calls the handler for changes that are found by asking the region again and again. The future completes when the first
     * look is done; what was there then is no change.
     */
    CompletableFuture<Registration> watch(Watch watch, Consumer<ObjectChange> handler);

    /** How the region is lost and comes back. */
    Contact contact();
}
