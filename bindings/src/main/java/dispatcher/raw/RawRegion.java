package dispatcher.raw;

import dispatcher.binding.Delivery;
import dispatcher.binding.RegionAddress;
import dispatcher.binding.RegionBinding;
import dispatcher.failure.DispatcherException;
import dispatcher.message.Answer;
import dispatcher.message.MessageType;
import dispatcher.message.Messages;
import dispatcher.message.Request;
import dispatcher.message.dispatcher.CreateEndPointRequest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** One region as older programs see it. Safe for use by several threads. */
final class RawRegion {
    private final RegionBinding binding;
    private final StandIn standIn;
    private final RegionNames names;
    private final CallbackHosts hosts;
    private final EndPoints endPoints = new EndPoints();

    RawRegion(RegionBinding binding, RegionAddress address, UUID capability) {
        this.binding = binding;
        this.standIn = new StandIn(capability, binding.scene(), address.user());
        this.names = new RegionNames(address);
        this.hosts = new CallbackHosts(address.url());
    }

    /** Whether an address, a URL or {@code host:port} for datagrams, is this region's. */
    boolean isAt(String address) {
        return names.isRegion(address);
    }

    /** Carries out one message, as {@link RawCalls#call}. */
    CompletableFuture<Answer> call(Map<?, ?> message, boolean datagram) {
        try {
            RawEnvelope envelope = RawEnvelope.of(message);
            return answer(request(envelope, message), envelope, datagram);
        } catch (Refusal refusal) {
            return CompletableFuture.completedFuture(Answer.failure(refusal.text()));
        } catch (DispatcherException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    /** Closes the endpoints that the program left behind; completes when the region has answered. */
    CompletableFuture<Void> close() {
        return endPoints.closeAll(binding);
    }

    private CompletableFuture<Answer> answer(Request<?> request, RawEnvelope envelope, boolean datagram) {
        standIn.check(request, envelope);
        Answer own = standIn.answer(request, envelope);
        return own != null ? CompletableFuture.completedFuture(own) : send(request, delivery(envelope, datagram));
    }

    private CompletableFuture<Answer> send(Request<?> request, Delivery delivery) {
        Request<?> sent = request instanceof CreateEndPointRequest create ? hosts.resolve(create) : request;
        return binding.call(sent, delivery).handle((answer, thrown) -> {
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
