package dispatcher.host.region.handler;

import dispatcher.host.region.event.EndPoint;
import dispatcher.host.region.request.Refusal;
import dispatcher.host.region.security.Addresses;
import dispatcher.host.region.security.Capability;
import dispatcher.message.Answer;
import dispatcher.message.dispatcher.CloseEndPointRequest;
import dispatcher.message.dispatcher.CreateEndPointRequest;
import dispatcher.message.dispatcher.CreateEndPointResponse;
import dispatcher.message.dispatcher.RenewEndPointRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Endpoints: only at the caller's own address, and only as long as they are renewed. */
final class EndPointRoom {
    private static final int MAX_PORT = 65_535;

    private final Services services;

    EndPointRoom(Services services) {
        this.services = services;
    }

    void open(Handlers handlers) {
        handlers.add(Capability.DISPATCHER, CreateEndPointRequest.class, this::create);
        handlers.add(Capability.DISPATCHER, RenewEndPointRequest.class, this::renew);
        handlers.add(Capability.DISPATCHER, CloseEndPointRequest.class, this::close);
    }

    private Answer create(CreateEndPointRequest request, Caller caller) {
        InetAddress host = host(request.callbackHost(), caller.address());
        int port = Objects.requireNonNull(request.callbackPort());
        if (port < 0 || port > MAX_PORT) {
            throw Refusal.fatal("A port is between 0 and 65535, not " + port + ".");
        }
        int lifeSpan = Objects.requireNonNull(request.lifeSpan());
        return services.endPoints().create(new InetSocketAddress(host, port), lifeSpan)
                .map(made -> answer(made.id(), lifeSpan))
                .orElseThrow(() -> new Refusal("Too many endpoints"));
    }

    private Answer renew(RenewEndPointRequest request, Caller caller) {
        EndPoint endPoint = find(services, request.endPointId());
        int lifeSpan = Objects.requireNonNull(request.lifeSpan());
        services.endPoints().renew(endPoint, lifeSpan);
        return answer(endPoint.id(), lifeSpan);
    }

    private Answer close(CloseEndPointRequest request, Caller caller) {
        services.endPoints().close(find(services, request.endPointId()));
        return Answers.DONE;
    }

    /** The endpoint of that id; refused where there is none. */
    static EndPoint find(Services services, @Nullable UUID id) {
        return services.endPoints().find(Objects.requireNonNull(id))
                .orElseThrow(() -> new Refusal("Unknown endpoint identifier; " + id));
    }

    private Answer answer(UUID id, int lifeSpan) {
        return Answer.of(new CreateEndPointResponse(id, services.endPoints().granted(lifeSpan)));
    }

    private static InetAddress host(@Nullable String text, InetAddress caller) {
        if (text == null || text.isEmpty()) {
            throw new Refusal("Missing required parameter, CallbackHost");
        }
        InetAddress host = Addresses.parse(text)
                .orElseThrow(() -> new Refusal("Failed to parse endpoint address, " + text));
        if (!host.equals(caller) || text.indexOf(':') >= 0 != caller.getAddress().length > 4) {
            throw new Refusal("Endpoint address must match request address, " + shown(host, text) + ' '
                    + caller.getHostAddress());
        }
        return host;
    }

    private static String shown(InetAddress host, String text) {
        return text.indexOf(':') >= 0 ? text : host.getHostAddress();
    }
}
