package dispatcher.host.region.handler;

import dispatcher.host.region.RegionWatch;
import dispatcher.host.region.request.Refusal;
import dispatcher.host.region.security.Capability;
import dispatcher.message.AddressedRequest;
import dispatcher.message.Answer;
import dispatcher.message.Envelope;
import dispatcher.message.MessageType;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import dispatcher.message.Success;
import java.net.InetAddress;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way of a request to its handler: who is it, may they, who handles it, now or later. Safe for use by several threads.
 */
public final class Router {
    private static final System.Logger LOG = System.getLogger(Router.class.getName());
    private static final Answer QUEUED = new Answer(Success.QUEUED, "", new ResponseBase());

    private final Services services;
    private final WorkQueue queue;
    private final @Nullable RegionWatch watch;
    private final Handlers beforeCapability = new Handlers();
    private final Handlers handlers = new Handlers();

    /**
     * @param queue where asynchronous requests wait
     * @param watch is told each answer; null: nobody is
     */
    public Router(Services services, WorkQueue queue, @Nullable RegionWatch watch) {
        this.watch = watch;
        this.services = services;
        this.queue = queue;
        String remoteControl = services.directives().remoteControlDomain();
        new CapabilityRoom(services).open(beforeCapability, handlers);
        new EndPointRoom(services).open(handlers);
        if (services.directives().remoteControl()) {
            RemoteControlRooms.open(services, handlers, remoteControl);
        }
        new InformationRoom(services, handlers).open(beforeCapability);
        new SimulatorRoom(services).open(handlers);
        new ChangesRoom(services).open(handlers);
    }

    /** The requests that are known. */
    public Collection<MessageType<?>> types() {
        return Stream.of(beforeCapability, handlers)
                .flatMap(known -> known.domains().stream().flatMap(domain -> known.types(domain).stream()))
                .<MessageType<?>>map(type -> type)
                .toList();
    }

    /** The domains that can stand in a path behind the region's own. */
    public List<String> pathDomains() {
        return handlers.domains().stream().filter(domain -> !domain.equals(Capability.DISPATCHER)).toList();
    }

    /**
     * Answers a request.
     *
     * @param datagram whether it came without a way back: then the work is always done later
     */
    public Answer answer(AddressedRequest request, InetAddress from, boolean datagram) {
        if (watch == null) {
            return routed(request, from, datagram);
        }
        long began = System.nanoTime();
        Answer answer = routed(request, from, datagram);
        watch.answered(request.request(), answer.success(), System.nanoTime() - began);
        return answer;
    }

    private Answer routed(AddressedRequest request, InetAddress from, boolean datagram) {
        try {
            return route(request, from, datagram);
        } catch (Refusal refusal) {
            return Answer.failure(refusal.text());
        }
    }

    private Answer route(AddressedRequest addressed, InetAddress from, boolean datagram) {
        Request<?> request = addressed.request();
        Envelope envelope = addressed.envelope();
        Optional<Handlers.Work> first = beforeCapability.find(Capability.DISPATCHER, request);
        if (first.isPresent()) {
            return run(new Bound(first.get(), new Caller(from, null, envelope.scene())));
        }
        Caller caller = authorize(envelope, from);
        Bound work = new Bound(find(request, envelope), caller);
        if (!datagram && !Boolean.TRUE.equals(envelope.async())) {
            return run(work);
        }
        return queue.add(() -> run(work)) ? QUEUED : Answer.failure("Too many asynchronous requests are waiting");
    }

    private Caller authorize(Envelope envelope, InetAddress from) {
        UUID id = Objects.requireNonNull(envelope.capability());
        Optional<Capability> capability = services.capabilities().use(id);
        if (!services.directives().useAuthentication()) {
            return new Caller(from, capability.orElse(null), envelope.scene());
        }
        Capability known = capability.orElseThrow(() -> unauthorized("no such capability"));
        if (!known.opens(domain(envelope))) {
            throw unauthorized("capability does not authorize access to message domain");
        }
        if (!known.scene().equals(envelope.scene())) {
            throw unauthorized("capability does not authorize access to scene");
        }
        return new Caller(from, known, envelope.scene());
    }

    private Handlers.Work find(Request<?> request, Envelope envelope) {
        String domain = domain(envelope);
        boolean here = domain.equals(Capability.DISPATCHER) || services.scene().name().equals(envelope.scene());
        Optional<Handlers.Work> work = here ? handlers.find(domain, request) : Optional.empty();
        return work.orElseThrow(() -> new Refusal("Unknown message type; " + nameOf(request)));
    }

    private static Answer run(Bound work) {
        try {
            return work.work.run(work.caller);
        } catch (Refusal refusal) {
            return Answer.failure(refusal.text());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(System.Logger.Level.WARNING, "A handler failed", e);
            return Answer.failure("Fatal error; The request could not be handled: " + e.getClass().getSimpleName());
        }
    }

    private static Refusal unauthorized(String why) {
        return new Refusal("Unauthorized invocation; " + why);
    }

    private static String domain(Envelope envelope) {
        return Objects.requireNonNullElse(envelope.domain(), "");
    }

    private static String nameOf(Request<?> request) {
        return MessageType.of(((Record) request).getClass()).name();
    }

    private record Bound(Handlers.Work work, Caller caller) {}
}
