package dispatcher.host.session;

import dispatcher.binding.Contact;
import dispatcher.binding.Delivery;
import dispatcher.binding.Registration;
import dispatcher.binding.UserCheck;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.transport.HttpTransport;
import dispatcher.message.Answer;
import dispatcher.message.Callback;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.dispatcher.CreateCapabilityRequest;
import dispatcher.message.dispatcher.DestroyCapabilityRequest;
import dispatcher.message.dispatcher.InfoResponse;
import dispatcher.message.dispatcher.RenewCapabilityRequest;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with one scene of one region in one user's name. Holds the capability and keeps it alive; holds an endpoint
 * as soon as something is subscribed to. Safe for use by several threads.
 *
 * <p>Futures complete on an I/O thread, and exceptionally only with a {@link DispatcherException}. Handlers are called on an
 * I/O thread, for one subscription one at a time and in order; neither may block.
 */
public final class Session implements AutoCloseable {
    private final SessionOptions options;
    private volatile Opening opening;
    private final HttpTransport transport;
    private final Wire wire;
    private final Capability capability;
    private final AuthorizedCalls calls;
    private final Datagrams datagrams;
    private final Subscriptions subscriptions;
    private final Reach reach;
    private @Nullable CompletableFuture<Void> closing;

    private Session(SessionOptions options, HttpTransport transport, Wire wire, Opening opening, Login login) {
        this.options = options;
        this.transport = transport;
        this.wire = wire;
        this.opening = opening;
        this.reach = new Reach(this::look, this::capabilityLife, options.endPointLife().dividedBy(3));
        this.capability = new Capability(wire, opening.scene(), login, options.renewed(), reach);
        this.calls = new AuthorizedCalls(wire, opening.scene(), capability, reach);
        this.datagrams = new Datagrams(
                this::datagramAddress, calls, capability, wire);
        this.subscriptions = new Subscriptions(calls, this::localAddress, options.endPointLife(),
                wire::heard, reach);
    }

    /**
     * Asks the region what it offers, finds the scene and gets a capability for it. Waits for all that.
     *
     * @throws DispatcherException UNREACHABLE, TIMED_OUT, BAD_ANSWER: no region answers there; WRONG_ARGUMENT: no such
     *     scene; NOT_AUTHORIZED: the region does not let the user in; DENIED: the password would be sent unprotected
     */
    public static Session open(SessionOptions options) {
        PasswordGuard.check(options);
        HttpTransport transport = new HttpTransport(options.url(), options.http());
        try {
            Wire wire = new Wire(transport, options.encoding(), options.url(), options.tap());
            Opening opening = Opening.ask(wire, options);
            Login login = new Login(
                    options.url(), options.account(), options.password(), options.domains(), options.capabilityLife());
            Session session = new Session(options, transport, wire, opening, login);
            UUID _ = FirstTries.await(session.capability::current);
            return session;
        } catch (RuntimeException failure) {
            transport.close();
            throw failure;
        }
    }

    /** The region's whole URL. */
    public URI url() {
        return options.url();
    }

    /** Tells programs that ask for a capability of their own whether they mean this session's user. */
    public UserCheck user() {
        return capability.login().user();
    }

    /** The scene's name. */
    public String scene() {
        return opening.scene();
    }

    /** What the region offered when the session was opened. */
    public InfoResponse info() {
        return opening.info();
    }

    /**
     * Where the region takes datagrams.
     *
     * @throws DispatcherException UNSUPPORTED: it takes none
     */
    public InetSocketAddress datagramAddress() {
        return DatagramAddress.of(opening.info().asyncEndPoint(), options.url());
    }

    /** Sends a request over HTTP and gives what a successful answer holds. */
    public <R extends Response> CompletableFuture<R> send(Request<R> request) {
        return guarded(request, () -> calls.ask(request));
    }

    /**
     * Sends a request in any way and gives the whole answer: with warnings, or "queued" where the region does not tell how it
     * goes. A datagram may be lost on the way.
     */
    public CompletableFuture<Answer> call(Request<?> request, Delivery delivery) {
        return guarded(request, () -> switch (delivery) {
            case SYNC -> calls.call(request);
            case ASYNC -> calls.queue(request);
            case DATAGRAM -> datagram(request);
        });
    }

    private CompletableFuture<Answer> datagram(Request<?> request) {
        return PasswordGuard.isEncrypted(options.url()) && !options.insecureHttp()
                ? CompletableFuture.failedFuture(PasswordGuard.datagramRefusal(options.url()))
                : datagrams.send(request);
    }

    /** Calls the handler for every touch of an object from now on; REFUSED where the region does not know it. */
    public CompletableFuture<Registration> onTouch(UUID object, Consumer<? super TouchCallback> handler) {
        return subscribe(new Subject.Touches(object), handler);
    }

    /** Calls the handler for every change of position of some objects; REFUSED where the region does not know one of them. */
    public CompletableFuture<Registration> onUpdate(List<UUID> objects, Consumer<? super UpdatedCallback> handler) {
        return subscribe(new Subject.Updates(objects), handler);
    }

    /**
     * How the region is lost and comes back. As long as somebody listens, the region is looked at every third of an endpoint's life.
     * Listeners are called on any thread of the host's, and may not block.
     */
    public Contact contact() {
        reach.watch();
        return reach.listeners();
    }

    /** How many callbacks have come that belonged to no subscription, or to one that had been cancelled; they were dropped. */
    public long strayCallbacks() {
        return subscriptions.strays();
    }

    /**
     * Closes the endpoint with all subscriptions, ends the capability and closes the connections; waits for that as long as
     * the options say, also when the region is gone. Requests that are under way fail. Must not be called by a handler.
     */
    @Override
    public void close() {
        closing().completeOnTimeout(null, options.closeTimeout().toMillis(), TimeUnit.MILLISECONDS).join();
        datagrams.close();
        transport.close();
    }

    /** The capability is given back after half of the time at the latest, also where the region hangs at the endpoint. */
    private synchronized CompletableFuture<Void> closing() {
        if (closing == null) {
            reach.close();
            closing = subscriptions.close()
                    .completeOnTimeout(null, options.closeTimeout().toMillis() / 2, TimeUnit.MILLISECONDS)
                    .thenCompose(_ -> capability.destroy());
        }
        return closing;
    }

    private synchronized boolean isClosed() {
        return closing != null;
    }

    private <C extends Callback> CompletableFuture<Registration> subscribe(Subject<C> subject,
            Consumer<? super C> handler) {
        Request<?> request = subject.registration(new UUID(0, 0));
        return guarded(request, () -> subscriptions.add(new Subscription<>(subject, handler)));
    }

    private <T> CompletableFuture<T> guarded(Request<?> request, Supplier<CompletableFuture<T>> call) {
        DispatcherException refusal = refusal(request);
        return refusal == null ? Failures.unwrapped(call.get()) : CompletableFuture.failedFuture(refusal);
    }

    private @Nullable DispatcherException refusal(Request<?> request) {
        if (isClosed()) {
            return Failures.closed();
        } else if (isAboutTheCapability(request)) {
            return new DispatcherException(
                    FailureKind.DENIED,
                    "The capability is the host's own, so " + Refusals.type(request).shortName() + " was not sent.",
                    "Leave it out: the host creates, renews and destroys the capability by itself.");
        }
        return opening.handles(request) ? null : Refusals.unlisted(request, opening.scene());
    }

    private static boolean isAboutTheCapability(Request<?> request) {
        return request instanceof CreateCapabilityRequest || request instanceof RenewCapabilityRequest
                || request instanceof DestroyCapabilityRequest;
    }

    /** The capability first: without it the region renews nothing. */
    private CompletableFuture<Void> look() {
        return capability.check()
                .thenCompose(_ -> reach.isForgotten() ? readInfo() : CompletableFuture.<Void>completedFuture(null))
                .thenCompose(_ -> subscriptions.check());
    }

    /** A region that was started anew may take datagrams elsewhere, and have other messages. */
    private CompletableFuture<Void> readInfo() {
        return opening.again(wire).<Void>handle((now, failure) -> {
            if (failure == null) {
                opening = now;
                datagrams.renew();
            }
            return null;
        });
    }

    private Duration capabilityLife() {
        return capability.life();
    }

    private InetAddress localAddress() {
        InetAddress address = transport.localAddress();
        return address == null ? InetAddress.getLoopbackAddress() : address;
    }
}
