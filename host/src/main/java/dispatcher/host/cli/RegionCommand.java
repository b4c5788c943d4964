package dispatcher.host.cli;

import dispatcher.host.observe.Observation;
import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.view.View;
import dispatcher.host.view.scripts.Scripts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dispatcher region}: the built-in region, until it is stopped. */
@Command(name = "region", mixinStandardHelpOptions = true, subcommands = ExportCommand.class,
        description = "Starts a region; it runs until Ctrl-C. Its user and password are in a file that only you can read.",
        footer = {"", "Examples:", "  ${ROOT-COMMAND-NAME} region", "  ${ROOT-COMMAND-NAME} region --view",
                "  ${ROOT-COMMAND-NAME} region --port 0 --udp-port 0 --scene Playground",
                "  ${ROOT-COMMAND-NAME} region --config region.toml"})
final class RegionCommand implements Callable<Integer> {
    private static final int LARGEST_PORT = 65535;

    @ParentCommand
    private Main main = new Main();

    @Option(names = "--config", paramLabel = "FILE", description = "A TOML file that describes the region.")
    private @Nullable Path config;

    @Option(names = "--oar", paramLabel = "FILE", description = "An OpenSim archive to load, with its terrain.")
    private @Nullable Path archive;

    @Option(names = "--data", paramLabel = "FILE",
            description = "A file in which the region is kept; an archive fills it only where it is new.")
    private @Nullable Path data;

    @Option(names = "--scene", paramLabel = "NAME", description = "The scene's name.")
    private @Nullable String scene;

    @Option(names = "--port", paramLabel = "P", description = "The HTTP port, 9000 where left out; 0: any free one.")
    private @Nullable Integer port;

    @Option(names = "--udp-port", paramLabel = "U",
            description = "The UDP port, 45325 where left out; 0: any free one.")
    private @Nullable Integer udpPort;

    @Option(names = "--metrics", paramLabel = "PORT",
            description = "Offer metrics to Prometheus on this port of 127.0.0.1, as /metrics; 0: any free port.")
    private @Nullable Integer metrics;

    @Mixin
    private ViewChoice view = new ViewChoice();

    @Override
    public Integer call() throws InterruptedException {
        checkPort(metrics);
        try (Observed observed = Observed.begin(main, Observation.NONE, metrics, null)) {
            return run(observed);
        }
    }

    private int run(Observed observed) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        try (Interrupts interrupts = new Interrupts();
                OwnRegion region = OwnRegion.start(options(), observed.region())) {
            Optional<View> window = view.open(() -> region.target().session(true), Scripts.none());
            interrupts.onInterrupt(() -> {
                stopped.countDown();
                window.ifPresent(View::close);
                region.close();
            });
            announce(region, window);
            stopped.await();
        }
        return ExitCode.INTERRUPTED;
    }

    private RegionOptions options() {
        RegionOptions options = config == null ? RegionOptions.standard() : RegionOptions.read(config);
        options = archive == null ? options : options.withWholeArchive(archive);
        options = data == null ? options : options.withData(data);
        options = scene == null ? options : options.withScene(scene);
        if (archive != null && !Files.isRegularFile(archive)) {
            throw new UsageException("There is no archive " + archive + "; check the path.");
        }
        checkPort(port);
        checkPort(udpPort);
        options = port == null ? options : options.withPort(port);
        return udpPort == null ? options : options.withUdpPort(udpPort);
    }

    private static void checkPort(@Nullable Integer number) {
        if (number != null && (number < 0 || number > LARGEST_PORT)) {
            throw new UsageException("There is no port " + number + "; take one from 0 to " + LARGEST_PORT + ".");
        }
    }

    private static void announce(OwnRegion own, Optional<View> window) {
        Region region = own.region();
        System.out.println("region: " + region.options().scene() + ", " + region.url() + ", datagrams on port "
                + region.udpPort());
        System.out.println("user:   " + region.options().firstAccount().name() + ", password in " + own.path());
        System.out
                .println("try:    " + CommandName.get() + " run --region " + region.url() + " samples/python/hello.py");
        window.ifPresent(open -> System.out.println("view:   " + open.address()));
        System.out.println("stop:   Ctrl-C");
        System.out.flush();
    }
}
