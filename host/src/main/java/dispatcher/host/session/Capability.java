package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.Answer;
import dispatcher.message.Envelope;
import dispatcher.message.Request;
import dispatcher.message.Success;
import dispatcher.message.dispatcher.CapabilityResponse;
import dispatcher.message.dispatcher.DestroyCapabilityRequest;
import dispatcher.message.dispatcher.RenewCapabilityRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

import static java.util.concurrent.CompletableFuture.completedFuture;

/**
 * The capability of a session: renewed at half its life, created anew when the region has forgotten it. Safe for use by
 * several threads.
 */
final class Capability {
    private final Wire wire;
    private final String scene;
    private final Renewal renewal = new Renewal(this::renew);
    private final Supplier<Optional<Credentials>> renewed;
    private final Reach reach;
    /** Whether the region has forgotten one and not given another yet, for which it may take several requests. */
    private final AtomicBoolean forgotten = new AtomicBoolean();
    private @Nullable CompletableFuture<UUID> held;
    private boolean destroyed;
    private volatile Login login;
    private volatile Duration life;

    /**
     * @param renewed gives who to be where the region does not let in whom it knew before, see {@link SessionOptions}
     * @param reach is told when the region has forgotten it, and when it does not renew it
     */
    Capability(Wire wire, String scene, Login login, Supplier<Optional<Credentials>> renewed, Reach reach) {
        this.wire = wire;
        this.scene = scene;
        this.login = login;
        this.renewed = renewed;
        this.reach = reach;
        this.life = login.life();
    }

    /**
     * The one that is good at present, or the one that is being asked for; the first call asks, and the next one after a
     * failure asks again. Fails with NOT_AUTHORIZED where the region does not let the user in.
     */
    synchronized CompletableFuture<UUID> current() {
        if (destroyed) {
            return CompletableFuture.failedFuture(Failures.closed());
        } else if (held == null || held.isCompletedExceptionally()) {
            held = request();
        }
        return held;
    }

    /** A new one for one that the region did not know; many may ask at once, the region is asked once. */
    synchronized CompletableFuture<UUID> replace(UUID refused) {
        if (!destroyed && held != null && held.state() == Future.State.SUCCESS && held.resultNow().equals(refused)) {
            forgotten.set(true);
            held = request();
            // Also where it has failed already: whoever asks later asks again.
            return held;
        }
        return current();
    }

    /** Renews it, or gets a new one where the region has forgotten it; fails where the region does neither. */
    CompletableFuture<Void> check() {
        return current().thenCompose(this::renew).thenApply(_ -> null);
    }

    /** How long the region keeps it when nobody uses it. */
    Duration life() {
        return life;
    }

    /** With whom the region was content the last time. */
    Login login() {
        return login;
    }

    /** Ends the capability; what the region says to that does not matter, since it would lapse anyway. */
    CompletableFuture<Void> destroy() {
        renewal.stop();
        CompletableFuture<UUID> last;
        synchronized (this) {
            destroyed = true;
            last = held;
        }
        return last == null
                ? completedFuture(null)
                : last.thenCompose(id -> wire.ask(new DestroyCapabilityRequest(), envelope(id))).handle((_, _) -> null);
    }

    private CompletableFuture<UUID> request() {
        return request(login).exceptionallyCompose(failure -> requestAnew(Failures.cause(failure)))
                .whenComplete((_, failure) -> {
                    if (failure != null && forgotten.get() && Interruption.isDoubtful(Failures.cause(failure))) {
                        reach.doubt();
                    }
                }).thenApply(this::told);
    }

    /** Told before anybody uses the new one: what they notice then has this cause. */
    private UUID told(UUID capability) {
        if (forgotten.getAndSet(false)) {
            reach.forgotten();
        }
        return capability;
    }

    private CompletableFuture<UUID> request(Login by) {
        return wire.ask(by.request(), new Envelope(scene, "Dispatcher", null, null))
                .thenApply(answer -> granted(by, answer));
    }

    /** A region that was started again may want another password, which somebody may know by now. */
    private CompletableFuture<UUID> requestAnew(Throwable failure) {
        if (!(failure instanceof DispatcherException refusal && refusal.kind() == FailureKind.NOT_AUTHORIZED)) {
            return CompletableFuture.failedFuture(failure);
        }
        Login refused = login;
        return CompletableFuture.supplyAsync(renewed)
                .thenCompose(found -> found.filter(who -> !refused.isBy(who))
                        .map(who -> request(refused.as(who)))
                        .orElseGet(() -> CompletableFuture.failedFuture(failure)));
    }

    private UUID granted(Login by, Answer answer) {
        if (answer.success() != Success.SUCCESS || !(answer.response() instanceof CapabilityResponse capability)) {
            throw by.refusal(answer);
        }
        login = by;
        keep(capability);
        return capability.capability();
    }

    private CompletableFuture<Duration> renew() {
        return current().thenCompose(this::renew).exceptionally(_ -> {
            reach.doubt();
            return retryDelay();
        });
    }

    private CompletableFuture<Duration> renew(UUID id) {
        Request<?> renewal = new RenewCapabilityRequest(Math.toIntExact(login.life().toSeconds()));
        return wire.ask(renewal, envelope(id)).thenCompose(answer -> {
            if (Refusals.isLostCapability(answer)) {
                return replace(id).thenApply(_ -> life.dividedBy(2));
            } else if (answer.response() instanceof CapabilityResponse renewed) {
                keep(renewed);
                return completedFuture(life.dividedBy(2));
            }
            throw Refusals.of(renewal, answer);
        });
    }

    private void keep(CapabilityResponse granted) {
        life = Duration.ofSeconds(Math.max(1, granted.lifeSpan()));
        renewal.after(life.dividedBy(2));
    }

    /** Soon enough for several tries before the capability lapses. */
    private Duration retryDelay() {
        return life.dividedBy(10);
    }

    private Envelope envelope(UUID id) {
        return new Envelope(scene, "Dispatcher", id, null);
    }
}
