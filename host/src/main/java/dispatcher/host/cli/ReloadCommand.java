package dispatcher.host.cli;

import dispatcher.host.serve.control.ControlClient;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dispatcher reload}: lets a running host read its list again. */
@Command(name = "reload", mixinStandardHelpOptions = true,
        description = "Lets a running host read its list again: new scripts are started, missing ones removed, and those with other settings or another text started anew; the others run on. With names only these are read again, and started anew in any case.",
        footer = {"", "Examples:", "  ${ROOT-COMMAND-NAME} reload", "  ${ROOT-COMMAND-NAME} reload anna"})
final class ReloadCommand implements Callable<Integer> {
    @Mixin
    private HostChoice host = new HostChoice();

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "The scripts' names; without one all are looked at.")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        try (ControlClient client = host.connect()) {
            for (String name : names.isEmpty() ? List.of("") : names) {
                client.reload(name).forEach(System.out::println);
            }
        }
        return ExitCode.FINISHED;
    }
}
