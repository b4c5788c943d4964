package dispatcher.host.cli;

import dispatcher.host.serve.control.ControlClient;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dispatcher restart}: stops and starts scripts of a running host. */
@Command(name = "restart", mixinStandardHelpOptions = true,
        description = "Stops scripts of a running host and starts them anew, with their files as they are now.",
        footer = {"", "Examples:", "  ${ROOT-COMMAND-NAME} restart anna",
                "  ${ROOT-COMMAND-NAME} restart --host classroom.toml anna bob"})
final class RestartCommand implements Callable<Integer> {
    @Mixin
    private HostChoice host = new HostChoice();

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The scripts' names in the host's list.")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        try (ControlClient client = host.connect()) {
            names.forEach(client::restart);
        }
        return ExitCode.FINISHED;
    }
}
