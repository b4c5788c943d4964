package dispatcher.host.session;

import dispatcher.binding.Gap;
import dispatcher.binding.Gone;
import dispatcher.binding.Loss;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether the region answers, and since when it may not have been heard. Whatever makes that doubtful leads to a look at the region at
 * once, and to others after pauses until one succeeds; then the listeners are told of the gap. Safe for use by several threads.
 */
final class Reach {
    /** A look that takes longer has failed; a call may have more time. */
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(10);

    private final Supplier<CompletableFuture<Void>> look;
    private final Supplier<Duration> capabilityLife;
    private final Duration beat;
    private final ContactListeners listeners = new ContactListeners();
    private final Alarm nextLook = new Alarm(this::lookNow);
    private final Pauses pauses = new Pauses();
    private final Set<UUID> gone = ConcurrentHashMap.newKeySet();
    private Instant heard = Instant.now();
    private @Nullable Instant doubted;
    private volatile long answered = System.nanoTime();
    private boolean looking;
    private boolean lost;
    private boolean forgotten;
    private boolean lapsed;

    /**
     * @param look renews capability, endpoint and subscriptions, and fails where the region does not do so
     * @param capabilityLife how long the region keeps a capability that nobody uses
     * @param beat how often to look where somebody wants to know
     */
    Reach(Supplier<CompletableFuture<Void>> look, Supplier<Duration> capabilityLife, Duration beat) {
        this.look = look;
        this.capabilityLife = capabilityLife;
        this.beat = beat;
    }

    /** For those who want to know. */
    ContactListeners listeners() {
        return listeners;
    }

    /** Looks now and then from now on, as long as somebody listens. */
    synchronized void watch() {
        if (!looking && !lost) {
            nextLook.after(beat);
        }
    }

    /**
     * The region has renewed the endpoint.
     *
     * @param asked when it was asked to: it may have forgotten it since it did so
     */
    synchronized void heard(Instant asked) {
        if (doubted == null) {
            heard = asked;
        }
    }

    /** The region has answered something. */
    void answered() {
        answered = System.nanoTime();
    }

    /** The region may not answer. */
    synchronized void doubt() {
        doubted = doubted == null ? heard : doubted;
        if (!looking && !lost) {
            looking = true;
            nextLook.after(Duration.ZERO);
        }
    }

    /** The region has forgotten the capability, and given a new one. */
    synchronized void forgotten() {
        forgotten = true;
        doubt();
    }

    /** Whether it has, and the gap is not over. */
    synchronized boolean isForgotten() {
        return forgotten;
    }

    /** The region has forgotten the endpoint. */
    synchronized void lapsed() {
        lapsed = true;
        doubt();
    }

    /** The region has forgotten an object that somebody listens to; told once, though several listen. */
    void gone(UUID object) {
        if (gone.add(object)) {
            listeners.gone(new Gone(object, Instant.now()));
        }
    }

    /** The region knows these objects, those that were gone, too. */
    void there(Collection<UUID> objects) {
        objects.forEach(gone::remove);
    }

    void close() {
        nextLook.stop();
    }

    private void lookNow() {
        Instant asked = Instant.now();
        long begun = System.nanoTime();
        synchronized (this) {
            looking = true;
        }
        CompletableFuture<Void> _ = look.get().copy().orTimeout(LONGEST_LOOK.toMillis(), TimeUnit.MILLISECONDS)
                .handle((_, failure) -> {
                    if (failure == null) {
                        succeeded(asked);
                    } else {
                        failed(Failures.cause(failure), begun);
                    }
                    return null;
                });
    }

    private void succeeded(Instant asked) {
        Gap gap;
        synchronized (this) {
            gap = gap(Instant.now());
            looking = false;
            lost = false;
            forgotten = false;
            lapsed = false;
            doubted = null;
            heard = asked;
            pauses.beginAnew();
            if (listeners.any()) {
                nextLook.after(beat);
            }
        }
        if (gap != null) {
            listeners.restored(gap);
        }
    }

    private @Nullable Gap gap(Instant now) {
        if (!lost && !forgotten && !lapsed) {
            return null;
        }
        Instant began = doubted == null ? heard : doubted;
        boolean alive = now.isBefore(began.plus(capabilityLife.get()));
        Gap.Cause cause = forgotten && alive
                ? Gap.Cause.RESTARTED
                : forgotten || lapsed ? Gap.Cause.LAPSED : Gap.Cause.UNREACHABLE;
        return new Gap(cause, began, now, 0);
    }

    private void failed(Throwable failure, long begun) {
        Loss loss = null;
        synchronized (this) {
            looking = false;
            doubted = doubted == null ? heard : doubted;
            if (!lost && !isOurs(failure) && !(isLate(failure) && answered - begun > 0)) {
                lost = true;
                loss = new Loss(doubted, sentence(failure));
            }
            nextLook.after(pauses.next());
        }
        if (loss != null) {
            listeners.lost(loss);
        }
    }

    /** Such a failure says nothing of the region. */
    private static boolean isOurs(Throwable failure) {
        return failure instanceof DispatcherException typed && typed.kind() == FailureKind.DENIED;
    }

    /** A look that stood in line behind many calls says nothing of a region that answers those. */
    private static boolean isLate(Throwable failure) {
        return failure instanceof TimeoutException
                || failure instanceof DispatcherException typed && typed.kind() == FailureKind.TIMED_OUT;
    }

    private static String sentence(Throwable failure) {
        return failure instanceof DispatcherException typed
                ? String.valueOf(typed.getMessage())
                : "It did not answer within " + LONGEST_LOOK.toSeconds() + " s.";
    }
}
