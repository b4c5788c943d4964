package dispatcher.host.jail;

import java.time.Duration;

/**
 * What a process needs for itself, beside what its script may use.
 *
 * @param memory bytes
 * @param cpu processor time
 * @param threads how many
 * @param reserves whether it reserves far more addresses than it uses, as a JVM does, so that addresses cannot be limited
 */
public record Overhead(long memory, Duration cpu, int threads, boolean reserves) {
    /** A small interpreter, such as perl or a shell, with the process that guards it. */
    public static final Overhead SMALL = new Overhead(32L << 20, Duration.ofMillis(500), 4, false);
}
