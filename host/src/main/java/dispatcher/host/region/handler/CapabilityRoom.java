package dispatcher.host.region.handler;

import dispatcher.host.region.request.Refusal;
import dispatcher.host.region.security.Account;
import dispatcher.host.region.security.Capability;
import dispatcher.host.region.security.Rights;
import dispatcher.message.Answer;
import dispatcher.message.dispatcher.CapabilityResponse;
import dispatcher.message.dispatcher.CreateCapabilityRequest;
import dispatcher.message.dispatcher.DestroyCapabilityRequest;
import dispatcher.message.dispatcher.RenewCapabilityRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Capabilities: who gets one, for how long. */
final class CapabilityRoom {
    private final Services services;
    private final Rights rights;

    CapabilityRoom(Services services) {
        this.services = services;
        this.rights = new Rights(services.directives());
    }

    void open(Handlers beforeCapability, Handlers handlers) {
        beforeCapability.add(Capability.DISPATCHER, CreateCapabilityRequest.class, this::create);
        handlers.add(Capability.DISPATCHER, RenewCapabilityRequest.class, this::renew);
        handlers.add(Capability.DISPATCHER, DestroyCapabilityRequest.class, this::destroy);
    }

    private Answer create(CreateCapabilityRequest request, Caller caller) {
        requireScene(caller.scene());
        UUID id = Objects.requireNonNull(request.userId());
        Account account = services.accounts()
                .find(id, request.firstName(), request.lastName(), request.emailAddress())
                .orElseThrow(() -> new Refusal("failed to locate account for user " + id));
        if (!isRight(request.hashedPasswd(), account)) {
            throw new Refusal("failed to authenticate user " + account.id());
        }
        if (!rights.mayUse(account)) {
            throw new Refusal("user " + account.id() + " is not authorized to access this interface");
        }
        int lifeSpan = granted(request.lifeSpan());
        return services.capabilities()
                .create(account, services.scene().name(), domains(request.domainList()), lifeSpan)
                .map(made -> Answer.of(new CapabilityResponse(made.id(), lifeSpan)))
                .orElseThrow(() -> new Refusal("too many capabilities"));
    }

    private Answer renew(RenewCapabilityRequest request, Caller caller) {
        Capability capability = caller.requireCapability();
        int lifeSpan = granted(request.lifeSpan());
        capability.renew(lifeSpan);
        return Answer.of(new CapabilityResponse(capability.id(), lifeSpan));
    }

    private Answer destroy(DestroyCapabilityRequest request, Caller caller) {
        services.capabilities().destroy(caller.requireCapability());
        return Answers.DONE;
    }

    /** An empty scene is the first one; a wrong one is refused in the real server's own words. */
    private void requireScene(@Nullable String scene) {
        if (scene != null && !scene.isEmpty() && !scene.equals(services.scene().name())) {
            throw new Refusal("no scene specified");
        }
    }

    private int granted(@Nullable Integer asked) {
        int lifeSpan = Objects.requireNonNull(asked);
        if (lifeSpan <= 0) {
            throw new Refusal("lifespan must be greater than 0 " + lifeSpan);
        }
        return Math.min(lifeSpan, services.directives().maxLifeSpan());
    }

    private static List<String> domains(@Nullable List<String> asked) {
        if (asked == null) {
            throw Refusal.fatal("DomainList must be a list.");
        }
        return asked;
    }

    private static boolean isRight(@Nullable String hashed, Account account) {
        byte[] right = account.hashedPassword().getBytes(StandardCharsets.UTF_8);
        byte[] given = Objects.requireNonNullElse(hashed, "").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(right, given);
    }
}
