package dispatcher.host.session;

import dispatcher.binding.Registration;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.session.Subscription.Registered;
import dispatcher.message.Answer;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import static java.util.concurrent.CompletableFuture.completedFuture;

/**
 * The subscriptions of a session: registers them, and registers them again when the endpoint had to be made anew. Safe for
 * use by several threads.
 */
final class Subscriptions {
    private static final System.Logger LOG = System.getLogger(Subscriptions.class.getName());
    private static final String UNKNOWN_OBJECT = "no such object";

    private final AuthorizedCalls calls;
    private final EndPoint endPoint;
    private final CallbackRouter router = new CallbackRouter();
    private final Set<Subscription<?>> registered = new HashSet<>();

    Subscriptions(AuthorizedCalls calls, Supplier<InetAddress> localAddress, Duration endPointLife) {
        this.calls = calls;
        this.endPoint = new EndPoint(calls, localAddress, router::receive, endPointLife, this::registerAnew);
    }

    /** Registers it; fails with REFUSED where the region does not know one of the objects. */
    CompletableFuture<Registration> add(Subscription<?> subscription) {
        return register(subscription)
                .exceptionallyCompose(failure -> registerAfterCheck(subscription, Failures.cause(failure)))
                .thenCompose(answer -> answer.text().contains(UNKNOWN_OBJECT)
                        ? remove(subscription).thenApply(_ -> refuse(answer))
                        : completedFuture((Registration) () -> remove(subscription)));
    }

    /** Closes the endpoint, with which the region drops all of them. */
    CompletableFuture<Void> close() {
        synchronized (this) {
            registered.forEach(Subscription::cancel);
        }
        return endPoint.close();
    }

    /** A region that has forgotten the endpoint refuses registrations with all sorts of texts, so it is asked. */
    private CompletableFuture<Answer> registerAfterCheck(Subscription<?> subscription, Throwable failure) {
        if (!Refusals.isRefused(failure) || String.valueOf(failure.getMessage()).contains(UNKNOWN_OBJECT)) {
            return CompletableFuture.failedFuture(failure);
        }
        return endPoint.current().thenCompose(before -> endPoint.check().thenCompose(_ -> endPoint.isCurrent(before)
                ? CompletableFuture.failedFuture(failure)
                : register(subscription)));
    }

    private CompletableFuture<Answer> register(Subscription<?> subscription) {
        return endPoint.current().thenCompose(opened -> {
            router.expect();
            return calls.call(subscription.subject().registration(opened.id()))
                    .thenCompose(answer -> accept(subscription, opened, answer))
                    .whenComplete((_, _) -> router.answered());
        });
    }

    /** An endpoint that was replaced meanwhile has taken the registration with it. */
    private CompletableFuture<Answer> accept(Subscription<?> subscription, EndPoint.Opened opened, Answer answer) {
        Registered known = new Registered(Subject.requestId(answer.response()), opened);
        synchronized (this) {
            if (!endPoint.isCurrent(opened)) {
                return register(subscription);
            }
            subscription.registered = known;
            registered.add(subscription);
        }
        router.add(known.requestId(), subscription);
        if (subscription.isCancelled()) {
            remove(subscription);
        }
        return completedFuture(answer);
    }

    private void registerAnew(EndPoint.Opened fresh) {
        List<Subscription<?>> lost;
        synchronized (this) {
            lost = registered.stream().filter(one -> one.registered != null && one.registered.endPoint() != fresh)
                    .toList();
            lost.forEach(this::forget);
        }
        for (Subscription<?> subscription : lost) {
            add(subscription).exceptionally(failure -> {
                LOG.log(System.Logger.Level.WARNING,
                        "A subscription has ended: " + Failures.cause(failure).getMessage());
                return null;
            });
        }
    }

    /** Ends it here at once and at the region in the background, which may have dropped it with its object or endpoint. */
    private CompletableFuture<Void> remove(Subscription<?> subscription) {
        subscription.cancel();
        Registered known;
        synchronized (this) {
            known = subscription.registered;
            forget(subscription);
        }
        if (known == null) {
            return completedFuture(null);
        }
        return calls.call(subscription.subject().unregistration(known.requestId())).handle((_, failure) -> {
            if (failure != null) {
                LOG.log(System.Logger.Level.DEBUG, "Unregistering", failure);
            }
            return null;
        });
    }

    private void forget(Subscription<?> subscription) {
        registered.remove(subscription);
        if (subscription.registered != null) {
            router.remove(subscription.registered.requestId());
            subscription.registered = null;
        }
    }

    private static Registration refuse(Answer answer) {
        throw new DispatcherException(
                FailureKind.REFUSED,
                "The region does not know every object of the subscription: " + answer.text(),
                "Check the ids: they must be those of objects' root parts, and the objects must still be there.");
    }
}
