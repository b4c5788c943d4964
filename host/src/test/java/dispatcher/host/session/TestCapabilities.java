package dispatcher.host.session;

import dispatcher.message.AddressedRequest;
import dispatcher.message.Answer;
import dispatcher.message.ResponseBase;
import dispatcher.message.dispatcher.CapabilityResponse;
import dispatcher.message.dispatcher.CreateCapabilityRequest;
import dispatcher.message.dispatcher.DestroyCapabilityRequest;
import dispatcher.message.dispatcher.RenewCapabilityRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The capabilities of a {@link TestRegion}: they lapse when they are not used. */
final class TestCapabilities {
    static final UUID USER = UUID.fromString("16d0f788-2066-4b64-b248-ffa239f62240");
    static final String PASSWORD = "correct horse";
    private static final String HASH = Password.of(PASSWORD).hash();

    final AtomicInteger created = new AtomicInteger();
    /** The longest life that is granted. */
    volatile int maximumSeconds = 300;
    private final Map<UUID, Held> held = new ConcurrentHashMap<>();

    private record Held(int seconds, long end) {
        static Held from(int seconds) {
            return new Held(seconds, System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
        }
    }

    /** How many there are, lapsed or not. */
    int count() {
        return held.size();
    }

    /** Forgets all, as a region that was started again. */
    void forget() {
        held.clear();
    }

    /** Whether it is known; restarts its clock. */
    boolean use(UUID id) {
        return held.computeIfPresent(id,
                (_, old) -> old.end() < System.nanoTime() ? null : Held.from(old.seconds())) != null;
    }

    Optional<Answer> answer(AddressedRequest addressed) {
        UUID id = Objects.requireNonNullElse(addressed.envelope().capability(), new UUID(0, 0));
        return switch (addressed.request()) {
            case CreateCapabilityRequest request -> Optional.of(create(request));
            case RenewCapabilityRequest request when use(id) -> Optional.of(grant(id, request.lifeSpan()));
            case DestroyCapabilityRequest _ when held.remove(id) != null -> Optional.of(Answer.of(new ResponseBase()));
            default -> Optional.empty();
        };
    }

    private Answer create(CreateCapabilityRequest request) {
        boolean known = USER.equals(request.userId()) || "a@b.example".equals(request.emailAddress())
                || ("Ada".equals(request.firstName()) && !"Nobody".equals(request.lastName()));
        if (!known) {
            return Answer.failure("failed to locate account for user 00000000-0000-0000-0000-000000000000");
        } else if (!HASH.equals(request.hashedPasswd())) {
            return Answer.failure("failed to authenticate user " + USER);
        } else if ("Guest".equals(request.lastName())) {
            return Answer.failure("user " + USER + " is not authorized to access this interface");
        }
        created.incrementAndGet();
        return grant(UUID.randomUUID(), request.lifeSpan());
    }

    private Answer grant(UUID id, @org.jspecify.annotations.Nullable Integer asked) {
        int seconds = Math.min(maximumSeconds, Objects.requireNonNullElse(asked, 300));
        held.put(id, Held.from(seconds));
        return Answer.of(new CapabilityResponse(id, seconds));
    }
}
