package dispatcher.host.cli;

import dispatcher.guest.Policy;
import dispatcher.host.script.Ending;
import dispatcher.host.script.Reloads;
import dispatcher.host.script.ScriptFile;
import dispatcher.host.script.ScriptLog;
import dispatcher.host.script.ScriptOptions;
import dispatcher.host.script.ScriptRun;
import dispatcher.host.store.StorePlace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dispatcher run}: runs one script. */
@Command(name = "run", mixinStandardHelpOptions = true,
        description = "Runs a script; without --region against a region of its own, in this process. Options stand before SCRIPT; what follows it is the script's.",
        footer = {"", "Examples:", "  ${ROOT-COMMAND-NAME} run samples/python/hello.py",
                "  ${ROOT-COMMAND-NAME} run samples/js/traffic.mjs 500 10",
                "  ${ROOT-COMMAND-NAME} run --watch --clean samples/python/touch_lamp.py",
                "  ${ROOT-COMMAND-NAME} run --region home --clean samples/python/touch_lamp.py"})
final class RunCommand implements Callable<Integer> {
    @ParentCommand
    private Main main = new Main();

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--clean", description = "Delete the objects that the script made when it ends.")
    private boolean clean;

    @Option(names = "--watch",
            description = "Start the script anew whenever it, or a file of its folder that it could import, is saved; until Ctrl-C.")
    private boolean watch;

    @Option(names = "--simulator", description = "Ask for the operator's domain of a built-in region, too.")
    private boolean simulator;

    @Option(names = "--policy", paramLabel = "constrained|trusted",
            description = "What the script may do besides calling the region: constrained (usual): read its own folder; trusted: files, network and environment as you.")
    private @Nullable Policy policy;

    @Option(names = "--handler-time", paramLabel = "SECONDS", defaultValue = "60",
            description = "How long one handler may run before it is cut off with the script.")
    private double handlerTime;

    @Option(names = "--allow-region", paramLabel = "URL|NAME",
            description = "Another region that the script may connect to; may be given several times. Its user and password are those of its name in regions.toml, or of a built-in region on this machine.")
    private List<String> allowed = List.of();

    @Option(names = "--store", paramLabel = "FILE",
            description = "Where the script's store lies; else in a file of its own below ~/.local/share/dispatcher.")
    private @Nullable Path store;

    @Parameters(index = "0", paramLabel = "SCRIPT", description = "The script; its ending names its language.")
    private Path script = Path.of("");

    @Parameters(index = "1..*", paramLabel = "ARGS", description = "What the script gets as its arguments.")
    private List<String> arguments = List.of();

    @Override
    public Integer call() throws ScriptFile.Unusable, InterruptedException {
        if (!(handlerTime > 0)) {
            throw new UsageException("--handler-time takes a number of seconds above 0.");
        }
        ScriptFile file = ScriptFile.read(script);
        try (Interrupts interrupts = new Interrupts(); RunRegion region = RunRegion.of(connection, simulator)) {
            return watch ? again(file, interrupts, region) : once(file, interrupts, region);
        }
    }

    private int once(ScriptFile file, Interrupts interrupts, RunRegion region) {
        ScriptRun run = new ScriptRun(file, options(), log(file), region.session());
        interrupts.onInterrupt(() -> {
            run.interrupt();
            region.close();
        });
        return code(run.run());
    }

    private int again(ScriptFile file, Interrupts interrupts, RunRegion region)
            throws ScriptFile.Unusable, InterruptedException {
        Reloads reloads = new Reloads(file, options(), log(file), region::open);
        interrupts.onInterrupt(() -> {
            reloads.interrupt();
            region.close();
        });
        reloads.run();
        return ExitCode.INTERRUPTED;
    }

    private ScriptOptions options() {
        return new ScriptOptions(arguments, policy, clean, Duration.ofNanos((long) (handlerTime * 1e9)),
                ScriptOptions.DEFAULT_QUEUE_CAPACITY, new AllowedTargets(allowed, simulator),
                store == null ? StorePlace.of(script) : store);
    }

    private ScriptLog log(ScriptFile file) {
        return new ScriptLog(file.name(), System.err, main.verbose());
    }

    private static int code(Ending ending) {
        return switch (ending) {
            case Ending.Finished finished -> finished.status();
            case Ending.Failed _ -> ExitCode.FAILED;
            case Ending.Interrupted _ -> ExitCode.INTERRUPTED;
        };
    }
}
