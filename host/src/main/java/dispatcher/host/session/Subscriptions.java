package dispatcher.host.session;

import dispatcher.binding.CallScope;
import dispatcher.binding.Registration;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.session.Subscription.Registered;
import dispatcher.message.Answer;
import dispatcher.message.Callback;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.CompletableFuture.completedFuture;

/**
 * The subscriptions of a session: registers them, and registers them again when the endpoint had to be made anew. Safe for
 * use by several threads.
 */
final class Subscriptions {
    private static final System.Logger LOG = System.getLogger(Subscriptions.class.getName());

    private final AuthorizedCalls calls;
    private final Reach reach;
    private final EndPoint endPoint;
    private final CallbackRouter router;
    private final Set<Subscription<?>> wanted = new HashSet<>();
    private CompletableFuture<Void> completing = completedFuture(null);

    /**
     * @param heard is told each callback
     * @param reach is told what the region has forgotten
     */
    Subscriptions(AuthorizedCalls calls, Supplier<InetAddress> localAddress, Duration endPointLife,
            Consumer<Callback> heard, Reach reach) {
        this.router = new CallbackRouter(heard);
        this.calls = calls;
        this.reach = reach;
        this.endPoint = new EndPoint(calls, localAddress, router::receive, endPointLife, this::complete, reach);
    }

    /** Registers it; fails with REFUSED where the region does not know one of the objects. */
    CompletableFuture<Registration> add(Subscription<?> subscription) {
        return register(subscription)
                .exceptionallyCompose(CallScope
                        .carry(failure -> registerAfterCheck(subscription, Failures.cause(failure))))
                .thenCompose(
                        answer -> Refusals.isUnknownObject(answer.text())
                                ? remove(subscription).thenApply(_ -> refuse(answer))
                                : completedFuture(registered(subscription)));
    }

    private Registration registered(Subscription<?> subscription) {
        reach.there(subscription.subject().objects());
        return () -> remove(subscription);
    }

    /** Renews the endpoint and registers what it lacks, where there are subscriptions; fails where the region does not do so. */
    CompletableFuture<Void> check() {
        synchronized (this) {
            if (wanted.isEmpty()) {
                return completedFuture(null);
            }
        }
        return endPoint.check().thenCompose(_ -> endPoint.current()).thenCompose(this::completing);
    }

    /** How many callbacks came for no subscription, or for one that was cancelled. */
    long strays() {
        return router.strays();
    }

    /** Closes the endpoint, with which the region drops all of them. */
    CompletableFuture<Void> close() {
        synchronized (this) {
            wanted.forEach(Subscription::cancel);
        }
        return endPoint.close();
    }

    /** A region that has forgotten the endpoint refuses registrations with all sorts of texts, so it is asked. */
    private CompletableFuture<Answer> registerAfterCheck(Subscription<?> subscription, Throwable failure) {
        String words = Refusals.words(failure);
        if (words.isEmpty() || Refusals.isUnknownObject(words)) {
            return CompletableFuture.failedFuture(failure);
        }
        return endPoint.current().thenCompose(CallScope.carry(before -> endPoint.check().exceptionally(_ -> null)
                .thenCompose(CallScope.carry(_ -> endPoint.isCurrent(before)
                        ? CompletableFuture.<Answer>failedFuture(failure)
                        : register(subscription)))));
    }

    private CompletableFuture<Answer> register(Subscription<?> subscription) {
        return endPoint.current().thenCompose(CallScope.carry(opened -> {
            router.expect();
            return calls.call(subscription.subject().registration(opened.id()))
                    .thenCompose(answer -> accept(subscription, opened, answer))
                    .whenComplete((_, _) -> router.answered());
        }));
    }

    private CompletableFuture<Answer> accept(Subscription<?> subscription, EndPoint.Opened opened, Answer answer) {
        Registered known = new Registered(Subject.requestId(answer.response()), opened);
        if (!take(subscription, known)) {
            return register(subscription);
        }
        router.add(known.requestId(), subscription);
        if (subscription.isCancelled()) {
            remove(subscription);
        }
        return completedFuture(answer);
    }

    /** False where the endpoint was replaced meanwhile, which has taken the registration with it. */
    private synchronized boolean take(Subscription<?> subscription, Registered known) {
        boolean good = endPoint.isCurrent(known.endPoint());
        if (good) {
            subscription.registered = known;
            wanted.add(subscription);
        }
        return good;
    }

    /** Registers what the endpoint lacks: all, where it is new, or what failed the last time. */
    private void complete(EndPoint.Opened opened) {
        List<Subscription<?>> lacking = lacking(opened);
        if (!lacking.isEmpty()) {
            completeWith(CompletableFuture.allOf(lacking.stream().map(this::registerAnew)
                    .toArray(CompletableFuture[]::new)));
        }
    }

    private CompletableFuture<Void> registerAnew(Subscription<?> subscription) {
        return register(subscription).handle((answer, failure) -> completed(subscription, answer, failure))
                .thenCompose(each -> each);
    }

    private synchronized void completeWith(CompletableFuture<Void> round) {
        completing = CompletableFuture.allOf(completing.exceptionally(_ -> null), round);
    }

    /** What is under way; a failure that is known already counts no more. */
    private CompletableFuture<Void> completing(EndPoint.Opened opened) {
        synchronized (this) {
            completing = completing.isDone() ? completedFuture(null) : completing;
        }
        complete(opened);
        synchronized (this) {
            return completing;
        }
    }

    private synchronized List<Subscription<?>> lacking(EndPoint.Opened opened) {
        List<Subscription<?>> lacking = wanted.stream()
                .filter(one -> !one.underWay && (one.registered == null || one.registered.endPoint() != opened))
                .toList();
        for (Subscription<?> subscription : lacking) {
            forget(subscription);
            subscription.underWay = true;
        }
        return lacking;
    }

    /** An object that is gone ends its subscription; after any other failure the next look or renewal tries again. */
    private CompletableFuture<Void> completed(Subscription<?> subscription, @Nullable Answer answer,
            @Nullable Throwable failure) {
        Throwable cause = failure == null ? null : Failures.cause(failure);
        String words = cause == null ? requireNonNull(answer).text() : Refusals.words(cause);
        boolean gone = Refusals.isUnknownObject(words);
        synchronized (this) {
            subscription.underWay = false;
            if (cause != null && gone) {
                wanted.remove(subscription);
            }
        }
        if (gone) {
            subscription.subject().unknown(words).forEach(reach::gone);
        }
        return cause == null || gone || subscription.isCancelled()
                ? completedFuture(null)
                : CompletableFuture.failedFuture(cause);
    }

    /** Ends it here at once and at the region in the background, which may have dropped it with its object or endpoint. */
    private CompletableFuture<Void> remove(Subscription<?> subscription) {
        subscription.cancel();
        Registered known;
        synchronized (this) {
            known = subscription.registered;
            forget(subscription);
            wanted.remove(subscription);
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
        if (subscription.registered != null) {
            router.remove(subscription.registered.requestId());
            subscription.registered = null;
        }
    }

    private static Registration refuse(Answer answer) {
        throw DispatcherException.answered(
                FailureKind.REFUSED,
                "The region does not know every object of the subscription: " + answer.text(),
                "Check the ids: they must be those of objects' root parts, and the objects must still be there.",
                answer.text());
    }
}
