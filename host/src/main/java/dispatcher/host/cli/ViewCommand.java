package dispatcher.host.cli;

import dispatcher.host.view.View;
import dispatcher.host.view.scripts.Scripts;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dispatcher view}: shows a region that runs already in a browser, until it is stopped. */
@Command(name = "view", mixinStandardHelpOptions = true,
        description = "Prints an address on this machine at which a browser shows a region, until Ctrl-C; without --region the one that runs on this machine. Of a region that is not built in it shows what such a region tells.",
        footer = {"", "Examples:", "  ${ROOT-COMMAND-NAME} view", "  ${ROOT-COMMAND-NAME} view --region home"})
final class ViewCommand implements Callable<Integer> {
    private static final int LARGEST_PORT = 65535;

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--view-port", paramLabel = "P", description = "The view's port; any free one where left out.")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > LARGEST_PORT) {
            throw new UsageException("There is no port " + port + "; take one from 0 to " + LARGEST_PORT + ".");
        }
        var options = connection.namedOrRunning().session(true);
        CountDownLatch stopped = new CountDownLatch(1);
        try (Interrupts interrupts = new Interrupts(); View view = View.open(port, () -> options, Scripts.none())) {
            interrupts.onInterrupt(() -> {
                stopped.countDown();
                view.close();
            });
            System.out.println("region: " + options.url());
            System.out.println("view:   " + view.address());
            System.out.println("stop:   Ctrl-C");
            System.out.flush();
            stopped.await();
        }
        return ExitCode.INTERRUPTED;
    }
}
