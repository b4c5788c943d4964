package dispatcher.raw;

import dispatcher.binding.Delivery;
import dispatcher.binding.Dispatcher;
import dispatcher.binding.RegionAddress;
import dispatcher.failure.DispatcherException;
import dispatcher.message.Answer;
import dispatcher.message.MessageType;
import dispatcher.message.Messages;
import dispatcher.message.Request;
import dispatcher.message.dispatcher.CreateEndPointRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Carries out whole messages as a program wrote them, over the binding. The region's refusals, and those that a real server would
 * give before a handler is asked, come back as answers; only what never got an answer fails. Safe for use by several threads.
 */
public final class RawCalls {
    /** Programs look at the expiry of what they are given as a capability; ours is good while they run. */
    private static final Duration STAND_IN_LIFE = Duration.ofDays(3650);

    private final Dispatcher dispatcher;
    private final RegionAddress region;
    private final StandIn standIn;
    private final RegionNames names;
    private final CallbackHosts hosts;
    private final EndPoints endPoints = new EndPoints();

    /** @param region the one address that programs may name */
    public RawCalls(Dispatcher dispatcher, RegionAddress region) {
        this.dispatcher = dispatcher;
        this.region = region;
        this.standIn = new StandIn(dispatcher.scene(), region.user());
        this.names = new RegionNames(region);
        this.hosts = new CallbackHosts(region.url());
    }

    /** The capability that the program is shown: good here only, as long as the program runs. */
    public UUID capability() {
        return standIn.capability();
    }

    /** The environment variables in which such programs look for their region. */
    public Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("OS_REMOTECONTROL_URL", region.url().toString());
        variables.put("OS_REMOTECONTROL_SCENE", dispatcher.scene());
        variables.put("OS_REMOTECONTROL_CAP",
                capability() + ":" + Instant.now().plus(STAND_IN_LIFE).getEpochSecond());
        if (region.datagrams() != null) {
            variables.put("OS_REMOTECONTROL_UDP", region.datagrams());
        }
        return variables;
    }

    /**
     * Does nothing where an address is the region's.
     *
     * @throws DispatcherException DENIED: it is another
     */
    public void checkAddress(String address) {
        names.check(address);
    }

    /**
     * Carries out one message.
     *
     * @param message the message with {@code $type} and the envelope
     * @param address where the program wants to send it; null: to its region
     * @param datagram whether it goes as a datagram, without any answer
     * @return the answer with {@code _Success} and {@code _Message}, as a real server writes it
     */
    public CompletableFuture<Map<String, @Nullable Object>> call(
            Map<?, ?> message, @Nullable String address, boolean datagram) {
        try {
            if (address != null) {
                names.check(address);
            }
            RawEnvelope envelope = RawEnvelope.of(message);
            return answer(request(envelope, message), envelope, datagram).thenApply(ServerAnswer::of);
        } catch (Refusal refusal) {
            return CompletableFuture.completedFuture(ServerAnswer.of(Answer.failure(refusal.text())));
        } catch (DispatcherException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    /** Takes back from the region what the program left there; completes when the region has answered. */
    public CompletableFuture<Void> close() {
        return endPoints.closeAll(dispatcher);
    }

    private CompletableFuture<Answer> answer(Request<?> request, RawEnvelope envelope, boolean datagram) {
        standIn.check(request, envelope);
        Answer own = standIn.answer(request, envelope);
        return own != null ? CompletableFuture.completedFuture(own) : send(request, delivery(envelope, datagram));
    }

    private CompletableFuture<Answer> send(Request<?> request, Delivery delivery) {
        Request<?> sent = request instanceof CreateEndPointRequest create ? hosts.resolve(create) : request;
        return dispatcher.call(sent, delivery).handle((answer, thrown) -> {
            Answer told = thrown == null ? answer : refusal(thrown);
            endPoints.note(sent, told);
            return told;
        });
    }

    private static Delivery delivery(RawEnvelope envelope, boolean datagram) {
        return datagram ? Delivery.DATAGRAM : envelope.async() ? Delivery.ASYNC : Delivery.SYNC;
    }

    private static Request<?> request(RawEnvelope envelope, Map<?, ?> message) {
        String name = envelope.type();
        if (name == null) {
            throw new Refusal("Fatal error; Specified cast is not valid.");
        }
        MessageType<?> type = Messages.find(name).filter(found -> found.name().equals(name) && name.contains("."))
                .orElseThrow(() -> unknown(name));
        if (!Request.class.isAssignableFrom(type.recordClass())) {
            throw new Refusal("Fatal error; Specified cast is not valid.");
        }
        return (Request<?>) ServerReader.read(type, message);
    }

    /** The position is that of a message written without blanks, its type first. */
    private static Refusal unknown(String name) {
        return new Refusal(
                "Fatal error; Error resolving type specified in JSON '%s'. Path '$type', line 1, position %d."
                        .formatted(name, name.length() + "{\"$type\":\"\"".length()));
    }

    private static Answer refusal(Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : thrown;
        if (cause instanceof DispatcherException failure) {
            return switch (failure.kind()) {
                case REFUSED, NOT_AUTHORIZED, UNSUPPORTED, DENIED, WRONG_ARGUMENT -> Answer.failure(text(failure));
                case UNREACHABLE, BAD_ANSWER, TIMED_OUT, TOO_LARGE -> throw failure;
            };
        }
        throw new CompletionException(cause);
    }

    private static String text(DispatcherException failure) {
        String words = failure.regionText();
        return words == null ? failure.explanation() : words;
    }
}
