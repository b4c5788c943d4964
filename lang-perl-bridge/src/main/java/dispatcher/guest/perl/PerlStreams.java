package dispatcher.guest.perl;

import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.Policy;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;

/**
 * The standard streams of a program. Where they are the host's own, the program gets them as they are, so that it can talk with a
 * terminal; others are copied, and all of them where the program is isolated.
 */
final class PerlStreams {
    private static final long LAST_OUTPUT_MS = 2_000;

    private final GuestEnvironment environment;
    private final List<Thread> copying = new ArrayList<>();

    PerlStreams(GuestEnvironment environment) {
        this.environment = environment;
    }

    ProcessBuilder redirect(ProcessBuilder builder) throws IOException {
        return builder
                .redirectInput(isOurs(environment.in()) ? Redirect.INHERIT : Redirect.PIPE)
                .redirectOutput(isOurs(environment.out(), FileDescriptor.out) ? Redirect.INHERIT : Redirect.PIPE)
                .redirectError(isOurs(environment.err(), FileDescriptor.err) ? Redirect.INHERIT : Redirect.PIPE);
    }

    void connect(Process process) throws IOException {
        if (!isOurs(environment.in())) {
            start(() -> copy(environment.in(), process.getOutputStream(), true));
        }
        if (!isOurs(environment.out(), FileDescriptor.out)) {
            copying.add(start(() -> copy(process.getInputStream(), environment.out(), false)));
        }
        if (!isOurs(environment.err(), FileDescriptor.err)) {
            copying.add(start(() -> copy(process.getErrorStream(), environment.err(), false)));
        }
    }

    private boolean isOurs(InputStream stream) throws IOException {
        return mayHaveOurs() && stream instanceof FileInputStream file && file.getFD() == FileDescriptor.in;
    }

    private boolean isOurs(OutputStream stream, FileDescriptor descriptor) throws IOException {
        return mayHaveOurs() && stream instanceof FileOutputStream file && file.getFD() == descriptor;
    }

    private boolean mayHaveOurs() {
        return environment.policy() != Policy.ISOLATED;
    }

    private static Thread start(Runnable copying) {
        return Thread.ofPlatform().daemon().name("perl-stream").start(copying);
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
