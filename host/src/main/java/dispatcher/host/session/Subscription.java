package dispatcher.host.session;

import dispatcher.message.Callback;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One subscription of one handler. Hands callbacks on one at a time, in order of arrival, on whichever I/O thread has them.
 *
 * @param <C> its callbacks
 */
final class Subscription<C extends Callback> {
    private static final System.Logger LOG = System.getLogger(Subscription.class.getName());

    private final Subject<C> subject;
    private final Consumer<? super C> handler;
    private final Queue<C> arrived = new ArrayDeque<>();
    private boolean delivering;
    private volatile boolean cancelled;
    /** Under which id and for which endpoint the region knows it, null at times; guarded by its {@link Subscriptions}. */
    @Nullable
    Registered registered;
    /** Whether it is being registered anew; guarded by its {@link Subscriptions}. */
    boolean underWay;

    record Registered(UUID requestId, EndPoint.Opened endPoint) {}

    Subscription(Subject<C> subject, Consumer<? super C> handler) {
        this.subject = subject;
        this.handler = handler;
    }

    Subject<C> subject() {
        return subject;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** From now on the handler is not called again. */
    void cancel() {
        cancelled = true;
    }

    /** Keeps a callback for {@link #deliver}; one of another kind is not meant for the handler, though a region sends it. */
    synchronized void add(Callback callback) {
        if (subject.callbackType().isInstance(callback)) {
            arrived.add(subject.callbackType().cast(callback));
        }
    }

    /** Hands over what was kept, unless another thread is doing so; gives how many nobody wanted any more. */
    int deliver() {
        int unwanted = 0;
        for (C next = take(true); next != null; next = take(false)) {
            unwanted += cancelled ? 1 : 0;
            handle(next);
        }
        return unwanted;
    }

    private synchronized @Nullable C take(boolean first) {
        if (first && delivering) {
            return null;
        }
        C next = arrived.poll();
        delivering = next != null;
        return next;
    }

    private void handle(C callback) {
        try {
            if (!cancelled) {
                handler.accept(callback);
            }
        } catch (RuntimeException thrown) {
            LOG.log(System.Logger.Level.ERROR, "The handler of a callback failed", thrown);
        }
    }
}
