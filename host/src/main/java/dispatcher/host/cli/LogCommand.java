package dispatcher.host.cli;

import dispatcher.host.serve.control.ControlClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dispatcher log}: the log of a script of a running host. */
@Command(name = "log", mixinStandardHelpOptions = true,
        description = "Prints the log of a script of a running host: what the host says about it, what it logs, and what it writes (OUT and ERR).",
        footer = {"", "Examples:", "  ${ROOT-COMMAND-NAME} log anna", "  ${ROOT-COMMAND-NAME} log --follow anna"})
final class LogCommand implements Callable<Integer> {
    private static final long LOOK_EVERY_MS = 100;

    @Mixin
    private HostChoice host = new HostChoice();

    @Option(names = "--follow", description = "Go on with what is added, until Ctrl-C.")
    private boolean follow;

    @Parameters(paramLabel = "NAME", description = "The script's name in the host's list.")
    private String name = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (LogTail tail = new LogTail(path())) {
            tail.print(System.out);
            if (follow) {
                follow(tail);
            }
        }
        return ExitCode.FINISHED;
    }

    private Path path() {
        try (ControlClient client = host.connect()) {
            return client.log(name);
        }
    }

    private static void follow(LogTail tail) throws IOException, InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        try (Interrupts interrupts = new Interrupts()) {
            interrupts.onInterrupt(stopped::countDown);
            while (!stopped.await(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                tail.print(System.out);
            }
        }
    }
}
