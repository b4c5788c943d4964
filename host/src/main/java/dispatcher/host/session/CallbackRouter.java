package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import dispatcher.host.codec.Encoding;
import dispatcher.message.Callback;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subscription of each callback by its RequestID. A callback can arrive before the answer that says what its
 * RequestID is; it waits for that. Safe for use by several threads.
 */
final class CallbackRouter {
    private static final System.Logger LOG = System.getLogger(CallbackRouter.class.getName());
    /** How many callbacks of an unknown registration are kept while a registration is under way; the oldest go. */
    private static final int EARLY = 1_000;

    private final Map<UUID, Subscription<?>> routes = new HashMap<>();
    private final Queue<Callback> early = new ArrayDeque<>();
    private final LongAdder strays = new LongAdder();
    private final Consumer<Callback> heard;
    private int underWay;

    /** @param heard is told each callback */
    CallbackRouter(Consumer<Callback> heard) {
        this.heard = heard;
    }

    /** A registration was sent; {@link #answered} must follow. */
    synchronized void expect() {
        underWay++;
    }

    /** A registration was answered or has failed. */
    synchronized void answered() {
        underWay--;
        if (underWay == 0) {
            strays.add(early.size());
            early.clear();
        }
    }

    /** Routes callbacks to a subscription from now on, first those that came before. */
    void add(UUID requestId, Subscription<?> subscription) {
        synchronized (this) {
            routes.put(requestId, subscription);
            for (Iterator<Callback> waiting = early.iterator(); waiting.hasNext();) {
                Callback callback = waiting.next();
                if (callback.requestId().equals(requestId)) {
                    waiting.remove();
                    subscription.add(callback);
                }
            }
        }
        strays.add(subscription.deliver());
    }

    /** How many callbacks came for no subscription, or for one that was cancelled. */
    long strays() {
        return strays.sum();
    }

    synchronized void remove(UUID requestId) {
        routes.remove(requestId);
    }

    /** Takes a datagram; what is no callback is left, for anybody can send it. */
    void receive(byte[] datagram) {
        try {
            Callback callback = Encoding.JSON.codec().decodeCallback(datagram);
            heard.accept(callback);
            Subscription<?> subscription = route(callback);
            if (subscription != null) {
                strays.add(subscription.deliver());
            }
        } catch (DispatcherException notACallback) {
            LOG.log(System.Logger.Level.DEBUG, "A datagram that is no callback", notACallback);
        }
    }

    private synchronized @Nullable Subscription<?> route(Callback callback) {
        Subscription<?> subscription = routes.get(callback.requestId());
        if (subscription != null) {
            subscription.add(callback);
        } else if (underWay > 0) {
            keep(callback);
        } else {
            strays.increment();
        }
        return subscription;
    }

    private void keep(Callback callback) {
        if (early.size() == EARLY) {
            early.remove();
            strays.increment();
        }
        early.add(callback);
    }
}
