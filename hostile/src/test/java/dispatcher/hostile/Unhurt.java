package dispatcher.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** A host on the same machine that nobody attacks, and its neighbour: how they do when only the machine is busy. */
final class Unhurt {
    private static final AtomicLong ASKED = new AtomicLong();
    private static final HostProcess HOST = start();

    private Unhurt() {}

    /** Begins, so that nobody has to wait for it later. */
    static void begin() {
        if (!HOST.isAlive()) {
            throw new IllegalStateException("The host that nobody attacks has died");
        }
    }

    /** How its neighbour did between two points of {@link System#nanoTime}. */
    static Pace between(long begin, long end) {
        Job job = new Job("pace " + ASKED.incrementAndGet(), "", "", Map.of(), "", List.of(),
                List.of(Long.toString(begin), Long.toString(end)), 0, false);
        return HOST.run(job).join().neighbours().getFirst();
    }

    private static HostProcess start() {
        try {
            Path folder = Files.createTempDirectory("unhurt");
            HostProcess host = new HostProcess(folder, List.of("neighbour.mjs"), true);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(host)));
            return host;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(HostProcess host) {
        host.close();
        try (var files = Files.walk(host.folder())) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
