package dispatcher.host.region.security;

import java.util.Set;
import java.util.UUID;

/** What lets its holder in: for one user, one scene and some domains. Safe for use by several threads. */
public final class Capability {
    /** The domain that opens every other, but for the operator's. */
    public static final String MASTER = "MASTER";
    /** The domain that needs no grant. */
    public static final String DISPATCHER = "Dispatcher";
    /** The operator's domain, which only its own name opens. */
    public static final String SIMULATOR = "Simulator";

    private final UUID id;
    private final Account account;
    private final String scene;
    private final Set<String> domains;
    private volatile int lifeSpan;
    private volatile long lastUse;

    Capability(UUID id, Account account, String scene, Set<String> domains, int lifeSpan, long now) {
        this.id = id;
        this.account = account;
        this.scene = scene;
        this.domains = domains;
        this.lifeSpan = lifeSpan;
        this.lastUse = now;
    }

    public UUID id() {
        return id;
    }

    public Account account() {
        return account;
    }

    public String scene() {
        return scene;
    }

    /** Whether it opens a message domain. */
    public boolean opens(String domain) {
        return domain.equals(DISPATCHER) || domains.contains(domain)
                || domains.contains(MASTER) && !domain.equals(SIMULATOR);
    }

    /** Sets how many seconds it lives unused. */
    public void renew(int seconds) {
        lifeSpan = seconds;
    }

    void use(long now) {
        lastUse = now;
    }

    boolean isDead(long now) {
        return now - lastUse > lifeSpan * 1_000_000_000L;
    }
}
