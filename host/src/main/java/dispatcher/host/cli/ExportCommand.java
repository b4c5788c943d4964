package dispatcher.host.cli;

import dispatcher.host.export.RegionExport;
import dispatcher.host.session.Session;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dispatcher region export}: saves a running region, a real one too, as an archive. */
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Saves a running region, built in or real, as an OpenSim archive (OAR).",
        footer = {"", "Examples:", "  ${ROOT-COMMAND-NAME} region export --oar harbour.oar",
                "  ${ROOT-COMMAND-NAME} region export --oar home.oar --region home"})
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--oar", paramLabel = "FILE", required = true, description = "The archive to write.")
    private Path archive = Path.of("");

    @Override
    public Integer call() {
        try (Session session = Session.open(connection.namedOrRunning().session(false))) {
            System.err.println("dispatcher: " + archive + " holds " + new RegionExport(session).save(archive) + ".");
        }
        return ExitCode.FINISHED;
    }
}
