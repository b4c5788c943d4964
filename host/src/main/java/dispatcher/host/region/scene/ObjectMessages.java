package dispatcher.host.region.scene;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The texts that scripts inside objects were sent: their {@code dataserver} events, which nobody here runs but which can
 * be read. Safe for use by several threads.
 */
public final class ObjectMessages {
    private static final int LINES = 10_000;
    private static final long CHARACTERS = 4_000_000;

    /** One text: to which object, from which user. */
    public record Line(UUID object, UUID from, String message, Instant time) {}

    private final BoundedLog<Line> log = new BoundedLog<>(LINES, CHARACTERS, line -> line.message().length());

    public void send(UUID object, UUID from, String message) {
        log.add(new Line(object, from, message, Instant.now()));
    }

    public List<Line> to(UUID object) {
        return log.matching(line -> line.object().equals(object));
    }
}
