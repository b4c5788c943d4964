package dispatcher.host.session;

import dispatcher.binding.CallScope;
import dispatcher.host.transport.CallbackListener;
import dispatcher.message.dispatcher.CloseEndPointRequest;
import dispatcher.message.dispatcher.CreateEndPointRequest;
import dispatcher.message.dispatcher.CreateEndPointResponse;
import dispatcher.message.dispatcher.RenewEndPointRequest;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The endpoint of a session: created for the first subscription, renewed at a third of its life, made anew when the region
 * has forgotten it. There is one, since a real server stops telling an object's subscribers at the first dead endpoint (seen
 * on a real server). Safe for use by several threads.
 */
final class EndPoint {
    /** What Java puts behind a link-local address, and only this machine understands. */
    private static final Pattern SCOPE = Pattern.compile("%.*");

    private final AuthorizedCalls calls;
    private final Supplier<InetAddress> localAddress;
    private final Consumer<byte[]> callbacks;
    private final Duration life;
    private final Consumer<Opened> alive;
    private final Reach reach;
    private final Renewal renewal = new Renewal(this::renewNow);
    private @Nullable CompletableFuture<Opened> current;
    private boolean closed;
    private volatile Duration granted;

    /** An endpoint that the region knows, and the socket that it sends to. */
    record Opened(UUID id, CallbackListener listener) {}

    /**
     * @param localAddress the address from which the region sees requests come
     * @param callbacks gets the datagrams
     * @param life the life to ask for
     * @param alive is told the endpoint whenever the region has created or renewed it
     * @param reach is told when the region has renewed it, and when it has forgotten it
     */
    EndPoint(
            AuthorizedCalls calls, Supplier<InetAddress> localAddress, Consumer<byte[]> callbacks, Duration life,
            Consumer<Opened> alive, Reach reach) {
        this.calls = calls;
        this.localAddress = localAddress;
        this.callbacks = callbacks;
        this.life = life;
        this.granted = life;
        this.alive = alive;
        this.reach = reach;
    }

    /** The endpoint; created if there is none yet, or none any more. */
    CompletableFuture<Opened> current() {
        CompletableFuture<Opened> fresh;
        synchronized (this) {
            if (closed) {
                return CompletableFuture.failedFuture(Failures.closed());
            } else if (current != null && !current.isCompletedExceptionally()) {
                return current;
            }
            fresh = open();
            current = fresh;
        }
        // Not under the lock, since whoever hears it has a lock of its own.
        fresh.thenAccept(alive);
        return fresh;
    }

    /** Whether it is the one that is good at present. */
    synchronized boolean isCurrent(Opened opened) {
        return current != null && current.state() == Future.State.SUCCESS && current.resultNow() == opened;
    }

    /** Renews it, and makes a new one when the region does not know it any more; fails where the region does neither. */
    CompletableFuture<Void> check() {
        return current().thenCompose(this::renew);
    }

    /** Closes it if there is one; what the region says to that does not matter, since it would lapse anyway. */
    CompletableFuture<Void> close() {
        renewal.stop();
        CompletableFuture<Opened> last;
        synchronized (this) {
            closed = true;
            last = current;
        }
        return last == null
                ? CompletableFuture.completedFuture(null)
                : last.thenCompose(this::close).handle((_, _) -> null);
    }

    private CompletableFuture<Void> close(Opened opened) {
        opened.listener().close();
        return calls.ask(new CloseEndPointRequest(opened.id())).thenApply(_ -> null);
    }

    private CompletableFuture<Opened> open() {
        return CallbackListener.open(localAddress.get(), callbacks)
                .thenCompose(CallScope.carry(listener -> create(listener).whenComplete((_, failure) -> {
                    if (failure != null) {
                        listener.close();
                    }
                })));
    }

    private CompletableFuture<Opened> create(CallbackListener listener) {
        String host = SCOPE.matcher(listener.address().getAddress().getHostAddress()).replaceFirst("");
        return calls.ask(new CreateEndPointRequest(lifeInMillis(), host, listener.address().getPort()))
                .thenApply(created -> {
                    keep(created);
                    return new Opened(created.endPointId(), listener);
                });
    }

    private CompletableFuture<Void> renew(Opened opened) {
        Instant asked = Instant.now();
        return calls.ask(new RenewEndPointRequest(opened.id(), lifeInMillis())).handle((response, failure) -> {
            if (failure == null && !isHere(opened)) {
                return move(opened);
            } else if (failure == null) {
                keep(response);
                reach.heard(asked);
                alive.accept(opened);
            } else if (Refusals.isLostEndPoint(Failures.cause(failure))) {
                return replace(opened);
            }
            return failure == null
                    ? CompletableFuture.<Void>completedFuture(null)
                    : CompletableFuture.<Void>failedFuture(failure);
        }).thenCompose(next -> next);
    }

    private CompletableFuture<Duration> renewNow() {
        return check().handle((_, failure) -> {
            if (failure != null) {
                reach.doubt();
            }
            return delay();
        });
    }

    private CompletableFuture<Void> replace(Opened lost) {
        // Who hears of it later has nothing to tell: it may have been made anew already.
        if (forget(lost)) {
            reach.lapsed();
        }
        return current().thenApply(_ -> null);
    }

    /** Whether this machine is still reached where the region sends to: it may be in another network by now. */
    private boolean isHere(Opened opened) {
        return localAddress.get().equals(opened.listener().address().getAddress());
    }

    private CompletableFuture<Void> move(Opened elsewhere) {
        CompletableFuture<Void> _ = calls.ask(new CloseEndPointRequest(elsewhere.id())).handle((_, _) -> null);
        return replace(elsewhere);
    }

    private synchronized boolean forget(Opened lost) {
        boolean known = isCurrent(lost);
        if (known) {
            lost.listener().close();
            current = null;
        }
        return known;
    }

    private void keep(CreateEndPointResponse response) {
        granted = Duration.ofMillis(Math.max(300, response.lifeSpan()));
        renewal.after(delay());
    }

    private Duration delay() {
        return granted.dividedBy(3);
    }

    private int lifeInMillis() {
        return Math.toIntExact(life.toMillis());
    }
}
