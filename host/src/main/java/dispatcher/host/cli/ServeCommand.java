package dispatcher.host.cli;

import dispatcher.host.isolation.MachineIsolation;
import dispatcher.host.isolation.WarmWorkers;
import dispatcher.host.limit.CollectorPriority;
import dispatcher.host.limit.HeapRoom;
import dispatcher.host.observe.Counted;
import dispatcher.host.observe.Observation;
import dispatcher.host.serve.ScriptHost;
import dispatcher.host.serve.control.ControlServer;
import dispatcher.host.serve.control.HostCommands;
import dispatcher.host.settings.ScriptSettings;
import dispatcher.host.settings.ServerSettings;
import dispatcher.host.settings.ServerSettingsReader;
import dispatcher.host.view.View;
import dispatcher.host.view.scripts.ServedScripts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dispatcher serve}: runs a list of scripts, until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true,
        description = "Runs all scripts that a TOML file lists, each with its own policy, limits, fence, log and restart rule, until Ctrl-C. The commands status, start, stop, restart, reload and log speak with it.",
        footer = {"", "Examples:", "  ${ROOT-COMMAND-NAME} serve samples/classroom/classroom.toml",
                "  ${ROOT-COMMAND-NAME} serve --view samples/classroom/classroom.toml",
                "  ${ROOT-COMMAND-NAME} status --watch"})
final class ServeCommand implements Callable<Integer> {
    @ParentCommand
    private Main main = new Main();

    @Mixin
    private ObserveOptions observe = new ObserveOptions();

    @Parameters(paramLabel = "FILE.toml", description = "The list of scripts; docs/serve.md explains it.")
    private Path file = Path.of("");

    @Mixin
    private ViewChoice view = new ViewChoice();

    @Override
    public Integer call() throws InterruptedException {
        view.check();
        ServerSettings settings = ServerSettingsReader.read(file);
        HeapRoom.begin();
        CollectorPriority.stepBack();
        view.orPort(settings.viewPort());
        try (Interrupts interrupts = new Interrupts();
                Observed observed = observe.begin(main, Observation.NONE.counting(Counted.NOWHERE));
                ServeRegions regions = new ServeRegions(settings.region(), settings.trust(), observed)) {
            settings.scripts().forEach(script -> {
                regions.check(script.region());
                script.allowRegion().forEach(regions::check);
            });
            serve(settings, regions, observed, interrupts);
        }
        return ExitCode.INTERRUPTED;
    }

    private void serve(ServerSettings settings, ServeRegions regions, Observed observed, Interrupts interrupts)
            throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        HostConsole console = new HostConsole(System.err);
        ServedScripts viewed = new ServedScripts(console);
        try (WarmWorkers workers = WarmWorkers.ofThisMachine(settings.warm());
                ScriptHost host = new ScriptHost(regions, MachineIsolation.of(workers, settings.requireIsolation()),
                        settings.logs(), main.verbose(), main.lines() != null, observed.observation(),
                        view.isWanted() ? viewed : console);
                ControlServer _ = ControlServer.start(host, file, settings, () -> ServerSettingsReader.read(file))) {
            viewed.attach(host, new HostCommands(host, settings, () -> ServerSettingsReader.read(file)));
            Optional<View> window = view.open(regions::usualOptions, viewed);
            interrupts.onInterrupt(() -> {
                window.ifPresent(View::close);
                host.close();
                stopped.countDown();
            });
            settings.scripts().forEach(host::add);
            announce(settings, window);
            host.startAll();
            settings.scripts().forEach(workers::prepare);
            stopped.await();
        }
    }

    private void announce(ServerSettings settings, Optional<View> window) {
        System.out.println("scripts: " + settings.scripts().stream().filter(ScriptSettings::start).count() + " of "
                + settings.scripts().size() + " are started, logs in " + settings.logs());
        window.ifPresent(open -> System.out.println("view:    " + open.address()));
        System.out.println("try:     " + CommandName.get() + " status --watch");
        System.out.println("stop:    Ctrl-C");
        System.out.flush();
    }
}
