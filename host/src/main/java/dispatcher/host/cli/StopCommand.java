package dispatcher.host.cli;

import dispatcher.host.serve.control.ControlClient;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dispatcher stop}: stops scripts of a running host. */
@Command(name = "stop", mixinStandardHelpOptions = true,
        description = "Stops scripts of a running host and waits until they have left nothing behind.",
        footer = {"", "Examples:", "  ${ROOT-COMMAND-NAME} stop anna",
                "  ${ROOT-COMMAND-NAME} stop --host classroom.toml anna bob"})
final class StopCommand implements Callable<Integer> {
    @Mixin
    private HostChoice host = new HostChoice();

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The scripts' names in the host's list.")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        try (ControlClient client = host.connect()) {
            names.forEach(client::stop);
        }
        return ExitCode.FINISHED;
    }
}
