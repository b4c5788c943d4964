package dispatcher.host.worker;

import dispatcher.failure.DispatcherException;
import dispatcher.host.script.ScriptFile;
import dispatcher.host.script.Streams;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * The program of a worker: makes itself ready, waits for its job on the first line of standard input, does it and ends. Where the
 * input ends before there is one, nothing is to be done.
 */
public final class WorkerMain {
    /** What a JVM would end by in good order, so that nobody saw why. */
    private static final List<String> SIGNALS = List.of("TERM", "HUP");
    private static final int SIGNALLED = 128;

    private WorkerMain() {}

    /** @param arguments the name of the language whose scripts it shall be ready for */
    public static void main(String[] arguments) throws IOException {
        // Ctrl-C in a terminal reaches all its processes; the host passes it on in its own way.
        Signal.handle(new Signal("INT"), SignalHandler.SIG_IGN);
        SIGNALS.forEach(signal -> Signal.handle(new Signal(signal),
                received -> Runtime.getRuntime().halt(SIGNALLED + received.getNumber())));
        InputStream in = new FileInputStream(FileDescriptor.in);
        new WarmUp(arguments[0], () -> waits(in)).run();
        byte[] line = JobLine.read(in);
        int status = line.length == 0 ? 0 : work(Job.of(line));
        // Threads of the script are of no use to anybody any more.
        Runtime.getRuntime().halt(status);
    }

    private static boolean waits(InputStream in) {
        try {
            return in.available() > 0;
        } catch (IOException _) {
            return true;
        }
    }

    private static int work(Job job) throws IOException {
        try {
            new Worker(job, Streams.standard()).run();
            return 0;
        } catch (DispatcherException | ScriptFile.Unusable e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
