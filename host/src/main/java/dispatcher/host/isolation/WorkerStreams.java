package dispatcher.host.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Copies what a worker's script reads and writes. */
final class WorkerStreams {
    private static final long LAST_OUTPUT_MS = 2_000;

    private final Process process;
    private final List<Thread> written = new ArrayList<>();

    WorkerStreams(Process process) {
        this.process = process;
    }

    void connect(InputStream in, OutputStream out, OutputStream err) {
        var _ = start(() -> copy(in, process.getOutputStream(), true));
        written.add(start(() -> copy(process.getInputStream(), out, false)));
        written.add(start(() -> copy(process.getErrorStream(), err, false)));
    }

    /** Waits, for a limited time, until what was written has been copied. */
    void finish() throws InterruptedException {
        for (Thread thread : written) {
            thread.join(LAST_OUTPUT_MS);
        }
    }

    private static Thread start(Runnable copying) {
        return Thread.ofPlatform().daemon().name("worker-stream").start(copying);
    }

    private static void copy(InputStream from, OutputStream to, boolean closing) {
        try {
            byte[] buffer = new byte[8192];
            for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
                to.write(buffer, 0, count);
                to.flush();
            }
            if (closing) {
                to.close();
            }
        } catch (IOException | RuntimeException _) {
            // One side is gone, or takes no more: there is nobody to copy for.
        }
    }
}
