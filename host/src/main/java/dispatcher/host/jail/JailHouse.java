package dispatcher.host.jail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** What all jails of this process share. Safe for use by several threads. */
final class JailHouse {
    /**
     * Starts all processes: the kernel ends what bubblewrap runs with the thread that started it, and this one lasts as long as
     * the JVM.
     */
    private static final ExecutorService STARTER = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("jail-start").factory());
    private static final JailHouse SHARED = new JailHouse();

    private final ControlGroups groups = ControlGroups.find();
    private @Nullable Janitor janitor;
    private @Nullable Path filter;

    private JailHouse() {}

    static JailHouse shared() {
        return SHARED;
    }

    ControlGroups groups() {
        return groups;
    }

    synchronized Janitor janitor() throws IOException {
        if (janitor == null) {
            Janitor started = Janitor.start(groups);
            Thread.ofPlatform().daemon().name("jail-sweep")
                    .start(() -> new Leftovers(started.temporary()).sweep(groups.bases()));
            janitor = started;
        }
        return janitor;
    }

    /** The file with the filter of system calls; null where there is none for this machine. */
    synchronized @Nullable Path filter() throws IOException {
        // Who tidies up a machine's temporary files takes old ones away.
        if ((filter == null || !Files.exists(filter)) && SystemCallFilter.ofThisMachine().isPresent()) {
            Path file = janitor().folder().resolve("filter");
            Files.write(file, SystemCallFilter.ofThisMachine().get().program());
            filter = file;
        }
        return filter;
    }

    Process start(ProcessBuilder builder) throws IOException {
        try {
            return STARTER.submit(builder::start).get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The start was interrupted", e);
        }
    }
}
