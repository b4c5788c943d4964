package dispatcher.bridge;

import java.time.Duration;

/**
 * How much a child may ask of the bridge.
 *
 * @param frameBytes the largest frame either way, in bytes
 * @param depth how deep the JSON of a frame may be nested
 * @param connections how many connections the child may have at once: one for each of its processes and threads
 * @param callsInFlight how many calls of one connection may be under way; beyond that its frames wait unread
 * @param eventsInFlight how many events may be told and not yet reported as done
 * @param eventsWaiting how many events may wait behind those; beyond that they are dropped and counted
 * @param greeting how long a connection may take for its greeting
 */
public record BridgeLimits(
        int frameBytes, int depth, int connections, int callsInFlight, int eventsInFlight, int eventsWaiting,
        Duration greeting) {
    /** For a child that may do what its user may do. */
    public static final BridgeLimits DEFAULT = new BridgeLimits(16 << 20, 64, 1024, 256, 16, 10_000,
            Duration.ofSeconds(10));
}
