package dispatcher.host.region.security;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * The capabilities that a region has given. Every use starts a capability's clock anew; the dead are dropped at most once
 * a minute, when somebody uses one (seen on a real server). Safe for use by several threads.
 */
public final class Capabilities {
    private static final long PURGE_NANOS = 60_000_000_000L;
    private static final int LIMIT = 100_000;
    private static final int MAX_DOMAINS = 100;

    private final ConcurrentHashMap<UUID, Capability> capabilities = new ConcurrentHashMap<>();
    private final LongSupplier clock;
    private final AtomicLong lastPurge;

    /** @param clock nanoseconds, from any start */
    public Capabilities(LongSupplier clock) {
        this.clock = clock;
        this.lastPurge = new AtomicLong(clock.getAsLong() - PURGE_NANOS);
    }

    /** A new capability; empty where there are too many. */
    public Optional<Capability> create(Account account, String scene, Collection<String> domains, int lifeSpan) {
        if (capabilities.size() >= LIMIT) {
            dropDead(clock.getAsLong());
        }
        if (capabilities.size() >= LIMIT) {
            return Optional.empty();
        }
        Set<String> opened = domains.stream().filter(Objects::nonNull).limit(MAX_DOMAINS)
                .collect(Collectors.toUnmodifiableSet());
        Capability made = new Capability(UUID.randomUUID(), account, scene, opened, lifeSpan, clock.getAsLong());
        capabilities.put(made.id(), made);
        return Optional.of(made);
    }

    /** The capability of that id, whose clock starts anew. */
    public Optional<Capability> use(UUID id) {
        long now = clock.getAsLong();
        long last = lastPurge.get();
        if (now - last >= PURGE_NANOS && lastPurge.compareAndSet(last, now)) {
            dropDead(now);
        }
        Capability found = capabilities.get(id);
        if (found != null) {
            found.use(now);
        }
        return Optional.ofNullable(found);
    }

    public void destroy(Capability capability) {
        capabilities.remove(capability.id());
    }

    /** Forgets all, as a restart does. */
    public void clear() {
        capabilities.clear();
    }

    private void dropDead(long now) {
        capabilities.values().removeIf(capability -> capability.isDead(now));
    }
}
