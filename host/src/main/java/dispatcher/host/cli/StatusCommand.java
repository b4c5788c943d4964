package dispatcher.host.cli;

import dispatcher.host.serve.control.ControlClient;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code dispatcher status}: how the scripts of a running host are. */
@Command(name = "status", mixinStandardHelpOptions = true,
        description = "Shows how the scripts of a running host are: state, language, policy, processor time, memory, waiting events, calls a second, dropped events and last error.",
        footer = {"", "Examples:", "  ${ROOT-COMMAND-NAME} status", "  ${ROOT-COMMAND-NAME} status --watch",
                "  ${ROOT-COMMAND-NAME} status --json"})
final class StatusCommand implements Callable<Integer> {
    /** Home, and everything below is cleared. */
    private static final String TOP = "\u001b[H\u001b[J";

    @Mixin
    private HostChoice host = new HostChoice();

    @Option(names = "--json", description = "Print an array of objects; times are seconds, sizes bytes.")
    private boolean json;

    @Option(names = "--details",
            description = "Tell below the table what was counted over all runs: calls by message, failures by kind, events, how long the region took, renewals and reconnects.")
    private boolean details;

    @Option(names = "--watch", description = "Show it again every second, until Ctrl-C.")
    private boolean watch;

    @Override
    public Integer call() throws InterruptedException {
        try (ControlClient client = host.connect()) {
            if (watch) {
                watch(client);
            }
            show(client.status());
        }
        return ExitCode.FINISHED;
    }

    private void watch(ControlClient client) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        boolean terminal = System.console() != null && System.console().isTerminal();
        try (Interrupts interrupts = new Interrupts()) {
            interrupts.onInterrupt(stopped::countDown);
            do {
                System.out.print(terminal ? TOP : "");
                show(client.status());
            } while (!stopped.await(1, TimeUnit.SECONDS));
        }
    }

    private void show(JsonNode scripts) {
        System.out.println(json
                ? new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(scripts)
                : StatusTable.of(scripts) + (details ? StatusDetails.of(scripts) : ""));
    }
}
