package dispatcher.host.cli;

import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import dispatcher.host.observe.Observation;
import dispatcher.host.script.Ending;
import dispatcher.host.script.Reloads;
import dispatcher.host.script.RepeatedRun;
import dispatcher.host.script.ScriptFile;
import dispatcher.host.script.ScriptLog;
import dispatcher.host.script.ScriptOptions;
import dispatcher.host.script.ScriptRun;
import dispatcher.host.session.Session;
import dispatcher.host.settings.ScriptSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dispatcher run}: runs one script. */
@Command(name = "run", mixinStandardHelpOptions = true,
        description = "Runs a script; without --region against a region of its own, in this process. Options stand before SCRIPT; what follows it is the script's.",
        footer = {"", "Examples:", "  ${ROOT-COMMAND-NAME} run samples/python/hello.py",
                "  ${ROOT-COMMAND-NAME} run --view samples/python/touch_lamp.py",
                "  ${ROOT-COMMAND-NAME} run samples/js/traffic.mjs 500 10",
                "  ${ROOT-COMMAND-NAME} run --watch --clean samples/python/touch_lamp.py",
                "  ${ROOT-COMMAND-NAME} run --region home --clean samples/python/touch_lamp.py"})
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ParentCommand
    private Main main = new Main();

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    private ScriptChoices choices = new ScriptChoices();

    @Mixin
    private ObserveOptions observe = new ObserveOptions();

    @Mixin
    private ViewChoice view = new ViewChoice();

    @Option(names = "--watch",
            description = "Start the script anew whenever it, or a file of its folder that it could import, is saved; until Ctrl-C.")
    private boolean watch;

    @Option(names = "--handler-time", paramLabel = "SECONDS",
            description = "The same as --limit handler-time=SECONDS, without its unit.")
    private @Nullable Double handlerTime;

    @Parameters(index = "0", paramLabel = "SCRIPT", description = "The script; its ending names its language.")
    private Path script = Path.of("");

    @Parameters(index = "1..*", paramLabel = "ARGS", description = "What the script gets as its arguments.")
    private List<String> arguments = List.of();

    @Override
    public Integer call() throws ScriptFile.Unusable, InterruptedException {
        if (handlerTime != null && !(handlerTime > 0)) {
            throw new UsageException("--handler-time takes a number of seconds above 0.");
        }
        view.check();
        ScriptSettings settings = choices.settings(script, arguments);
        ScriptFile file = ScriptFile.read(script, settings.language());
        ScriptArguments.warning(spec, script.toString(), arguments)
                .ifPresent(warning -> System.err.println("dispatcher: " + warning));
        try (Interrupts interrupts = new Interrupts();
                Observed observed = observe.begin(main, Observation.NONE);
                RunRegion region = RunRegion.of(connection, settings.region(), settings.trust(),
                        choices.simulator())) {
            ScriptOptions options = choices.options(settings, limits(), file.name(), observed);
            var sessions = observed.sessions(file.name());
            if (view.isWanted()) {
                ViewedRun viewed = new ViewedRun(file, options, region, sessions, log(file));
                return watch
                        ? viewed.watch(view, interrupts, main.verbose())
                        : viewed.run(view, interrupts, main.verbose());
            }
            return watch
                    ? again(file, options, interrupts, session -> region.open(session, sessions), region)
                    : once(file, options, interrupts, () -> region.session(sessions), region);
        }
    }

    private int once(ScriptFile file, ScriptOptions options, Interrupts interrupts,
            Supplier<CompletableFuture<Session>> session, RunRegion region) throws InterruptedException {
        RepeatedRun runs = new RepeatedRun(() -> new ScriptRun(file, options, log(file), session.get()),
                options.reaction(), log(file));
        interrupts.onInterrupt(() -> {
            runs.interrupt();
            region.close();
        });
        return code(runs.run());
    }

    private int again(ScriptFile file, ScriptOptions options, Interrupts interrupts,
            Consumer<CompletableFuture<Session>> sessions, RunRegion region)
            throws ScriptFile.Unusable, InterruptedException {
        Reloads reloads = new Reloads(file, options, log(file), sessions);
        interrupts.onInterrupt(() -> {
            reloads.interrupt();
            region.close();
        });
        reloads.run();
        return ExitCode.INTERRUPTED;
    }

    private Limits limits() {
        return new Limits(handlerTime == null ? Map.of() : Map.of(Limit.HANDLER_TIME, (long) (handlerTime * 1e9)));
    }

    private ScriptLog log(ScriptFile file) {
        return main.scriptLog(file.name());
    }

    private static int code(Ending ending) {
        return switch (ending) {
            case Ending.Finished finished -> finished.status();
            case Ending.Failed _,Ending.Limited _ -> ExitCode.FAILED;
            case Ending.Interrupted _ -> ExitCode.INTERRUPTED;
        };
    }
}
