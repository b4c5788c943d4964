package dispatcher.host.cli;

import dispatcher.host.serve.control.ControlClient;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dispatcher start}: starts scripts of a running host. */
@Command(name = "start", mixinStandardHelpOptions = true,
        description = "Starts scripts of a running host, and does not wait until they run; 'status' tells.",
        footer = {"", "Examples:", "  ${ROOT-COMMAND-NAME} start anna",
                "  ${ROOT-COMMAND-NAME} start --host classroom.toml anna bob"})
final class StartCommand implements Callable<Integer> {
    @Mixin
    private HostChoice host = new HostChoice();

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The scripts' names in the host's list.")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        try (ControlClient client = host.connect()) {
            names.forEach(client::start);
        }
        return ExitCode.FINISHED;
    }
}
