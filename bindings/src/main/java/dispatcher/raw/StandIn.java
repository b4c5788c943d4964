package dispatcher.raw;

import dispatcher.binding.UserCheck;
import dispatcher.message.Answer;
import dispatcher.message.MessageType;
import dispatcher.message.Messages;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import dispatcher.message.dispatcher.CapabilityResponse;
import dispatcher.message.dispatcher.CreateCapabilityRequest;
import dispatcher.message.dispatcher.DestroyCapabilityRequest;
import dispatcher.message.dispatcher.InfoRequest;
import dispatcher.message.dispatcher.MessageFormatRequest;
import dispatcher.message.dispatcher.RenewCapabilityRequest;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The capability that a program sees. It is good on this bridge only, and for as long as the bridge is; the host holds the real one
 * and renews it. The checks and their texts are a real server's (seen on one).
 */
final class StandIn {
    private static final int LONGEST_LIFE = 300;

    private final UUID capability;
    private final String scene;
    private final UserCheck user;
    private volatile boolean destroyed;

    /** @param user says who may have it */
    StandIn(UUID capability, String scene, UserCheck user) {
        this.capability = capability;
        this.scene = scene;
        this.user = user;
    }

    /** Refuses a request that a real server would refuse for its envelope. */
    void check(Request<?> request, RawEnvelope envelope) {
        if (request instanceof CreateCapabilityRequest || request instanceof InfoRequest
                || request instanceof MessageFormatRequest) {
            return;
        }
        String domain = String.valueOf(envelope.domain());
        MessageType<?> type = MessageType.of(((Record) request).getClass());
        if (destroyed || !capability.equals(envelope.capability())) {
            throw new Refusal("Unauthorized invocation; no such capability");
        } else if (!Domains.ALL.contains(domain)) {
            throw new Refusal("Unauthorized invocation; capability does not authorize access to message domain");
        } else if (!scene.equals(envelope.scene())) {
            throw new Refusal("Unauthorized invocation; capability does not authorize access to scene");
        } else if (!domain.equals(type.domain())) {
            throw new Refusal("Unknown message type; " + type.name());
        }
    }

    /** Answers the requests that are about the capability itself; null where the region has to. */
    @Nullable
    Answer answer(Request<?> request, RawEnvelope envelope) {
        return switch (request) {
            case CreateCapabilityRequest create -> create(create, envelope.scene());
            case RenewCapabilityRequest renew -> lifeSpan(renew.lifeSpan());
            case DestroyCapabilityRequest _ -> destroy();
            default -> null;
        };
    }

    private Answer create(CreateCapabilityRequest request, @Nullable String wanted) {
        if (wanted != null && !wanted.isEmpty() && !wanted.equals(scene)) {
            throw new Refusal("no scene specified");
        }
        String refusal = user.refusal(request);
        if (refusal != null) {
            throw new Refusal(refusal);
        }
        Answer answer = lifeSpan(request.lifeSpan());
        destroyed = false;
        return answer;
    }

    private Answer lifeSpan(@Nullable Integer wanted) {
        int life = wanted == null ? LONGEST_LIFE : Math.min(wanted, LONGEST_LIFE);
        if (life <= 0) {
            throw new Refusal("lifespan must be greater than 0 " + life);
        }
        return Answer.of(new CapabilityResponse(capability, life));
    }

    private Answer destroy() {
        destroyed = true;
        return Answer.of(new ResponseBase());
    }

    /** Read when first asked for: reading all messages takes its time. */
    private static final class Domains {
        static final Set<String> ALL = Messages.requests().stream().map(MessageType::domain)
                .collect(Collectors.toUnmodifiableSet());
    }
}
