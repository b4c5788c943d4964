package dispatcher.host.region.scene;

import dispatcher.value.Vector3;
import java.time.Instant;
import java.util.List;

/** What was said in the region. Safe for use by several threads. */
public final class Chat {
    private static final int LINES = 10_000;
    private static final long CHARACTERS = 4_000_000;
    private static final int TOO_LONG = 1100;
    private static final int CUT = 1000;

    /** One thing that was said. */
    public record Line(String from, String message, int channel, Vector3 position, Instant time) {}

    private final BoundedLog<Line> log = new BoundedLog<>(LINES, CHARACTERS, line -> line.message().length());

    /** Says a text; over 1100 characters it is cut to 1000 (seen on a real server). */
    public void say(String from, String message, int channel, Vector3 position) {
        String heard = message.length() > TOO_LONG ? message.substring(0, CUT) : message;
        log.add(new Line(from, heard, channel, position, Instant.now()));
    }

    /** The lines that were said, without the first ones. */
    public List<Line> since(int first) {
        return log.since(first);
    }

    /** How many lines were said since the region started. */
    public long total() {
        return log.total();
    }
}
