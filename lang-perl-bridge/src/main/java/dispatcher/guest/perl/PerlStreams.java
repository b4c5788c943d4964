package dispatcher.guest.perl;

import dispatcher.guest.GuestEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;

/**
 * The standard streams of a program. Where they are the host's own, the program gets them as they are, so that it can talk with a
 * terminal; others are copied.
 */
final class PerlStreams {
    private static final long LAST_OUTPUT_MS = 2_000;

    private final GuestEnvironment environment;
    private final List<Thread> copying = new ArrayList<>();

    PerlStreams(GuestEnvironment environment) {
        this.environment = environment;
    }

    ProcessBuilder redirect(ProcessBuilder builder) {
        return builder
                .redirectInput(environment.in() == System.in ? Redirect.INHERIT : Redirect.PIPE)
                .redirectOutput(environment.out() == System.out ? Redirect.INHERIT : Redirect.PIPE)
                .redirectError(environment.err() == System.err ? Redirect.INHERIT : Redirect.PIPE);
    }

    void connect(Process process) {
        if (environment.in() != System.in) {
            Thread.ofPlatform().daemon().start(() -> copy(environment.in(), process.getOutputStream(), true));
        }
        if (environment.out() != System.out) {
            copying.add(
                    Thread.ofPlatform().daemon().start(() -> copy(process.getInputStream(), environment.out(), false)));
        }
        if (environment.err() != System.err) {
            copying.add(
                    Thread.ofPlatform().daemon().start(() -> copy(process.getErrorStream(), environment.err(), false)));
        }
    }

    /** Waits until what the program wrote has been copied. */
    void finish() throws InterruptedException {
        for (Thread thread : copying) {
            thread.join(LAST_OUTPUT_MS);
        }
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
        } catch (IOException _) {
            // One side is gone; there is nobody to copy for.
        }
    }
}
