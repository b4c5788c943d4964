package dispatcher.host.cli;

import dispatcher.host.recording.Replay;
import dispatcher.host.session.Session;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dispatcher replay}: sends the requests of a record once more, and compares the answers. */
@Command(name = "replay", mixinStandardHelpOptions = true,
        description = "Sends the requests of a record (--record of run and serve) to a region, without --region to one of its own, and tells where its answers differ; ids that regions make up, and times, may differ. Ends with 1 where something differs.",
        footer = {"", "Examples:", "  ${ROOT-COMMAND-NAME} replay lamp.jsonl",
                "  ${ROOT-COMMAND-NAME} replay --region home lamp.jsonl"})
final class ReplayCommand implements Callable<Integer> {
    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--simulator", description = "Ask for the operator's domain of a built-in region, too.")
    private boolean simulator;

    @Parameters(paramLabel = "FILE", description = "The record.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        try (Interrupts interrupts = new Interrupts();
                RunRegion region = RunRegion.of(connection, null, null, simulator)) {
            interrupts.onInterrupt(region::close);
            try (Session session = region.open()) {
                return play(session);
            }
        }
    }

    private int play(Session session) {
        Replay.Outcome outcome = Replay.play(file, session, System.out::println);
        System.out.println("replayed " + outcome.played() + " requests, " + outcome.different() + " differ; "
                + outcome.left() + " were left out" + (outcome.lost() == 0
                        ? "."
                        : ", and the record itself lacks " + outcome.lost() + " lines."));
        return outcome.different() == 0 ? ExitCode.FINISHED : ExitCode.FAILED;
    }
}
