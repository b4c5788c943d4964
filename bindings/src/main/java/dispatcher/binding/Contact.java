package dispatcher.binding;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * How a region is lost and comes back, as docs/connection.md says it. Handlers run as those of other events do, in the order in which
 * things happened; unlike those they do not keep a script running. Safe for use by several threads.
 */
public interface Contact {
    /** Calls the handler when the region does not answer, once until it is restored. */
    CompletableFuture<Registration> onLost(Consumer<Loss> handler);

    /** Calls the handler when a time is over in which events may have been missed. */
    CompletableFuture<Registration> onRestored(Consumer<Gap> handler);

    /** Calls the handler for each object whose subscriptions ended since the region does not know it any more. */
    CompletableFuture<Registration> onGone(Consumer<Gone> handler);
}
