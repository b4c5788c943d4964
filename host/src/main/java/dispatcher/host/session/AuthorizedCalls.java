package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.Answer;
import dispatcher.message.Envelope;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.ResponseBase;
import dispatcher.message.ResponseTypes;
import dispatcher.message.Success;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

import static java.util.concurrent.CompletableFuture.completedFuture;

/** Sends requests with scene, domain and capability, and takes only answers that say they succeeded. */
final class AuthorizedCalls {
    private final Wire wire;
    private final String scene;
    private final Capability capability;
    private final Reach reach;

    /** @param reach is told of each request that was answered, and of each that was not, or not with an answer of the protocol */
    AuthorizedCalls(Wire wire, String scene, Capability capability, Reach reach) {
        this.wire = wire;
        this.scene = scene;
        this.capability = capability;
        this.reach = reach;
    }

    /** Waits until the region has done it, and gives what it answers. */
    <R extends Response> CompletableFuture<R> ask(Request<R> request) {
        return call(request).thenApply(answer -> responseOf(request, answer));
    }

    /** Waits until the region has done it; the answer may hold warnings. */
    CompletableFuture<Answer> call(Request<?> request) {
        return send(request, null).thenApply(answer -> done(request, answer));
    }

    /** Waits until the region has queued it. */
    CompletableFuture<Answer> queue(Request<?> request) {
        return send(request, true);
    }

    Envelope envelope(Request<?> request, UUID id, @Nullable Boolean async) {
        return new Envelope(scene, Refusals.type(request).domain(), id, async);
    }

    /** A request whose capability the region has forgotten was not carried out, so it goes out once more with a new one. */
    private CompletableFuture<Answer> send(Request<?> request, @Nullable Boolean async) {
        String call = wire.call();
        AtomicBoolean repeatable = new AtomicBoolean(Refusals.type(request).isIdempotent());
        return capability.current().thenCompose(id -> ask(request, envelope(request, id, async), call, repeatable)
                .thenCompose(answer -> Refusals.isLostCapability(answer)
                        ? capability.replace(id)
                                .thenCompose(fresh -> ask(request, envelope(request, fresh, async), call, repeatable))
                        : completedFuture(answer)))
                .thenApply(answer -> accepted(request, answer));
    }

    private CompletableFuture<Answer> ask(Request<?> request, Envelope envelope, @Nullable String call,
            AtomicBoolean repeatable) {
        return wire.ask(request, envelope, call)
                .exceptionallyCompose(failure -> askAgain(request, envelope, call, repeatable,
                        Failures.cause(failure)));
    }

    /** Whether a request whose connection broke was carried out is not known; only where that does not matter it goes out again, once. */
    private CompletableFuture<Answer> askAgain(Request<?> request, Envelope envelope, @Nullable String call,
            AtomicBoolean repeatable, Throwable failure) {
        if (Interruption.isDoubtful(failure)) {
            reach.doubt();
        }
        return Interruption.isBroken(failure) && repeatable.getAndSet(false)
                ? wire.ask(request, envelope, call)
                : CompletableFuture.failedFuture(failure);
    }

    private Answer accepted(Request<?> request, Answer answer) {
        reach.answered();
        if (answer.success() == Success.FAILURE) {
            throw Refusals.of(request, answer, scene);
        }
        return answer;
    }

    private static Answer done(Request<?> request, Answer answer) {
        Class<?> expected = ResponseTypes.of(request);
        boolean plain = expected == ResponseBase.class;
        if (answer.success() == Success.SUCCESS && (plain || expected.isInstance(answer.response()))) {
            return answer;
        }
        throw new DispatcherException(
                FailureKind.BAD_ANSWER,
                "The region answered " + Refusals.type(request).shortName() + " with "
                        + answer.response().getClass().getSimpleName() + " (" + answer.success() + ") instead of "
                        + expected.getSimpleName() + ".",
                "The region's modules may be of another version. The request itself may have been carried out.");
    }

    private static <R extends Response> R responseOf(Request<R> request, Answer answer) {
        Class<R> expected = ResponseTypes.of(request);
        return expected.cast(expected == ResponseBase.class ? new ResponseBase() : answer.response());
    }
}
