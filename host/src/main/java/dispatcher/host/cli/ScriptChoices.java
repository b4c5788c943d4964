package dispatcher.host.cli;

import dispatcher.guest.Policy;
import dispatcher.host.limit.Limits;
import dispatcher.host.script.ScriptOptions;
import dispatcher.host.store.StorePlace;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the commands that run a script, but for where its region is. */
final class ScriptChoices {
    @Option(names = "--clean", description = "Delete the objects that the script made when it ends.")
    private boolean clean;

    @Option(names = "--simulator", description = "Ask for the operator's domain of a built-in region, too.")
    private boolean simulator;

    @Option(names = "--policy", paramLabel = "constrained|trusted",
            description = "What the script may do besides calling the region: constrained (usual): read its own folder; trusted: files, network and environment as you.")
    private @Nullable Policy policy;

    @Option(names = "--allow-region", paramLabel = "URL|NAME",
            description = "Another region that the script may connect to; may be given several times. Its user and password are those of its name in regions.toml, or of a built-in region on this machine.")
    private List<String> allowed = List.of();

    @Option(names = "--store", paramLabel = "FILE",
            description = "Where the script's store lies; else in a file of its own below ~/.local/share/dispatcher.")
    private @Nullable Path store;

    boolean simulator() {
        return simulator;
    }

    ScriptOptions options(Path script, List<String> arguments, Limits limits) {
        return new ScriptOptions(arguments, policy, clean, new AllowedTargets(allowed, simulator),
                store == null ? StorePlace.of(script) : store).withLimits(limits);
    }
}
