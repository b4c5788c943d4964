package dispatcher.bridge;

import java.time.Duration;

/**
 * How much a child may ask of the bridge.
 *
 * @param frameBytes the largest frame of the child, in bytes
 * @param depth how deep the JSON of a frame may be nested
 * @param connections how many connections the child may have at once: one for each of its processes and threads
 * @param callsInFlight how many calls of one connection may be under way; beyond that its frames wait unread
 * @param eventsInFlight how many events may be told and not yet reported as done
 * @param eventsWaiting how many events may wait behind those; beyond that they are dropped and counted
 * @param greeting how long a connection may take for its greeting
 * @param framesPerSecond how many frames of a connection are read in a second; what is beyond that waits
 * @param bytesPerSecond how many bytes of a connection are read in a second; what is beyond that waits
 * @param swarmObjects how many objects all swarms of a connection may have together
 * @param bytesUnderWay how many bytes the calls of all connections that are not answered, and the answers that are not read, may
 *            have together; beyond that no frames are read, and far beyond it the connection is closed
 */
public record BridgeLimits(
        int frameBytes, int depth, int connections, int callsInFlight, int eventsInFlight, int eventsWaiting,
        Duration greeting, int framesPerSecond, long bytesPerSecond, int swarmObjects,
        long bytesUnderWay) {
    /** For a child that may do what its user may do. */
    public static final BridgeLimits DEFAULT = new BridgeLimits(16 << 20, 64, 1024, 256, 16, 10_000,
            Duration.ofSeconds(10));

    /** For a child that nobody trusts: it must not keep the host busy, nor fill its memory. */
    public static final BridgeLimits CAREFUL = new BridgeLimits(4 << 20, 64, 32, 256, 16, 5_000,
            Duration.ofSeconds(10), 20_000, 16 << 20, 20_000, 16 << 20);

    /** One whose frames may come as fast as they like. */
    public BridgeLimits(int frameBytes, int depth, int connections, int callsInFlight, int eventsInFlight,
            int eventsWaiting, Duration greeting) {
        this(frameBytes, depth, connections, callsInFlight, eventsInFlight, eventsWaiting, greeting, Integer.MAX_VALUE,
                Long.MAX_VALUE, 1_000_000, Long.MAX_VALUE);
    }

    /** The same with one connection only, and other bounds for its frames and events. */
    public BridgeLimits forOneConnection(int frame, int waiting) {
        return new BridgeLimits(frame, depth, 1, callsInFlight, eventsInFlight, waiting, greeting, framesPerSecond,
                bytesPerSecond, swarmObjects, bytesUnderWay);
    }
}
