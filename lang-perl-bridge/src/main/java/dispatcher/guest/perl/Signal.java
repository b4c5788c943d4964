package dispatcher.guest.perl;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** The signals by which a process is asked to end; the numbers are the same on every Unix. */
enum Signal {
    INT(2), TERM(15);

    private static final int LONGEST_SECONDS = 2;

    private final int number;

    Signal(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** Sends it; false where it cannot be sent. Java itself can send TERM and KILL only. */
    boolean send(long process) {
        try {
            Process shell = new ProcessBuilder("/bin/sh", "-c", "kill -" + name() + " " + process)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return shell.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) && shell.exitValue() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
