package dispatcher.host.cli;

import dispatcher.host.serve.control.ControlClient;
import dispatcher.host.serve.control.HostFile;
import dispatcher.host.serve.control.RunningHosts;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which running host a command speaks with. */
final class HostChoice {
    @Option(names = "--host", paramLabel = "FILE.toml",
            description = "The list that the host runs; needed only where several hosts run.")
    private @Nullable Path file;

    /**
     * Connects with it.
     *
     * @throws UsageException where none is meant, or it is not clear which one
     */
    ControlClient connect() {
        return ControlClient.connect(find());
    }

    private HostFile find() {
        Path named = file;
        return named == null
                ? only(RunningHosts.all())
                : RunningHosts.of(named).orElseThrow(() -> new UsageException("No host runs " + named
                        + "; start one with '" + CommandName.get() + " serve " + named + "'."));
    }

    private static HostFile only(List<HostFile> running) {
        return switch (running.size()) {
            case 1 -> running.getFirst();
            case 0 -> throw new UsageException("No host runs on this machine; start one with '" + CommandName.get()
                    + " serve FILE.toml'.");
            default -> throw new UsageException("Several hosts run on this machine; name one with --host: " + running
                    .stream().map(host -> host.settings().toString()).collect(Collectors.joining(", ")) + ".");
        };
    }
}
