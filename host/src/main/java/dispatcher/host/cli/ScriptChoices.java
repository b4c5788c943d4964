package dispatcher.host.cli;

import dispatcher.guest.Policy;
import dispatcher.host.isolation.MachineIsolation;
import dispatcher.host.isolation.WarmWorkers;
import dispatcher.host.limit.Limits;
import dispatcher.host.limit.Reaction;
import dispatcher.host.script.ScriptOptions;
import dispatcher.host.settings.ScriptSettings;
import dispatcher.host.settings.ScriptSettingsReader;
import dispatcher.host.store.StorePlace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the commands that run a script, but for where its region is. */
final class ScriptChoices {
    @Option(names = "--clean", description = "Delete the objects that the script made when it ends.")
    private boolean clean;

    @Option(names = "--simulator", description = "Ask for the operator's domain of a built-in region, too.")
    private boolean simulator;

    @Option(names = "--policy", paramLabel = "constrained|trusted|isolated",
            description = "What the script may do besides calling the region: constrained (usual): read its own folder; trusted: files, network and environment as you; isolated: as constrained, in a process of its own under limits of the operating system.")
    private @Nullable Policy policy;

    @Option(names = "--allow-region", paramLabel = "URL|NAME",
            description = "Another region that the script may connect to; may be given several times. Its user and password are those of its name in regions.toml, or of a built-in region on this machine.")
    private List<String> allowed = List.of();

    @Option(names = "--store", paramLabel = "FILE",
            description = "Where the script's store lies; else in a file of its own below ~/.local/share/dispatcher.")
    private @Nullable Path store;

    @Option(names = "--settings", paramLabel = "FILE",
            description = "A TOML file with the script's policy, limits and fence (docs/sandbox.md); what is said here wins over it.")
    private @Nullable Path settings;

    @Option(names = "--require-isolation",
            description = "Run the script isolated, and only where this machine offers all that isolation consists of (docs/sandbox.md).")
    private boolean requireIsolation;

    @Option(names = "--limit", paramLabel = "NAME=AMOUNT",
            description = "How much the script may use, for example cpu=2s, memory=256MiB, calls=100, output=none; may be given several times (docs/sandbox.md).")
    private List<String> limits = List.of();

    @Option(names = "--on-limit", paramLabel = "stop|skip|restart",
            description = "What happens at a limit: stop (usual) ends the script; skip ends the handler or refuses the call, where it is a limit of such; restart starts the script anew after a pause.")
    private @Nullable Reaction reaction;

    boolean simulator() {
        return simulator;
    }

    /**
     * What the settings file says of the script.
     *
     * @throws dispatcher.failure.DispatcherException WRONG_ARGUMENT: it says what means nothing
     */
    ScriptSettings settings(Path script, List<String> arguments) {
        return settings == null
                ? ScriptSettings.standard(script, arguments)
                : ScriptSettingsReader.read(settings, script, arguments);
    }

    /**
     * How the script is run.
     *
     * @param name the script's name
     * @param observed looks at it
     * @param usual limits of the command that win over those of the settings, and not over those that were chosen
     */
    ScriptOptions options(ScriptSettings said, Limits usual, String name, Observed observed) {
        return new ScriptOptions(said.arguments(), policy(said), clean || said.clean(),
                said.limits().with(usual).with(ChosenLimits.read(limits)),
                reaction == null ? said.reaction() : reaction, said.fence(), new AllowedTargets(
                        Stream.concat(said.allowRegion().stream(), allowed.stream()).toList(), simulator,
                        observed.sessions(name)),
                store(said), MachineIsolation.of(WarmWorkers.ofThisMachine(0), requireIsolation), observed.watch(name));
    }

    private @Nullable Policy policy(ScriptSettings said) {
        Policy asked = policy == null ? said.policy() : policy;
        if (!requireIsolation) {
            return asked;
        }
        if (asked != null && asked != Policy.ISOLATED) {
            throw new UsageException("--require-isolation runs the script isolated, but its policy is to be "
                    + asked.name().toLowerCase(Locale.ROOT) + "; leave one of them out.");
        }
        return Policy.ISOLATED;
    }

    private Path store(ScriptSettings said) {
        return store != null ? store : said.store() != null ? said.store() : StorePlace.of(said.file());
    }
}
