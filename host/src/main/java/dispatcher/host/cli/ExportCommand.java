package dispatcher.host.cli;

import dispatcher.host.export.RegionExport;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dispatcher region export}: saves a running region, a real one too, as an archive. */
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Saves a running region, built in or real, as an OpenSim archive (OAR); without --region the one that runs on this machine.",
        footer = {"", "Examples:", "  ${ROOT-COMMAND-NAME} region export --oar harbour.oar",
                "  ${ROOT-COMMAND-NAME} region export --oar home.oar --region home",
                "  ${ROOT-COMMAND-NAME} region export --oar kept.oar --data kept.db"})
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--oar", paramLabel = "FILE", required = true, description = "The archive to write.")
    private Path archive = Path.of("");

    @Option(names = "--data", paramLabel = "FILE",
            description = "Save the region that is kept in this file; it must not be running.")
    private @Nullable Path data;

    @Override
    public Integer call() {
        if (data == null) {
            save(connection.namedOrRunning());
        } else if (!Files.isRegularFile(data)) {
            throw new UsageException("There is no file " + data + "; name the one that 'region --data' keeps.");
        } else {
            try (OwnRegion kept = OwnRegion.start(RegionOptions.standard().withPort(0).withUdpPort(0).withData(data))) {
                save(kept.target());
            }
        }
        return ExitCode.FINISHED;
    }

    private void save(Target region) {
        try (Interrupts _ = new Interrupts(); Session session = Session.open(region.session(false))) {
            System.err.println("dispatcher: " + archive + " holds " + new RegionExport(session).save(archive) + ".");
        }
    }
}
