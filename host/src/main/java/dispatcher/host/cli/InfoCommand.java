package dispatcher.host.cli;

import dispatcher.host.session.RegionInfo;
import dispatcher.message.dispatcher.InfoResponse;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dispatcher info}: what a region offers; needs no password. */
@Command(name = "info", mixinStandardHelpOptions = true,
        description = "Tells what a region offers; without --region the one that runs on this machine. Needs no password.",
        footer = {"", "Examples:", "  ${ROOT-COMMAND-NAME} info",
                "  ${ROOT-COMMAND-NAME} info --region http://127.0.0.1:9000"})
final class InfoCommand implements Callable<Integer> {
    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Override
    public Integer call() {
        Target target = connection.namedOrRunning();
        InfoResponse info = RegionInfo.ask(target.url(), target.encoding(), target.http());
        System.out.println("region:    " + target.url());
        System.out.println("HTTP:      " + info.synchEndPoint());
        System.out.println("datagrams: " + info.asyncEndPoint());
        info.sceneList().forEach(scene -> System.out.println("scene:     " + scene));
        System.out.println("messages:  " + info.messageList().size());
        names(info).forEach(name -> System.out.println("  " + name));
        return ExitCode.FINISHED;
    }

    /** The types alone: before each stands its domain, and its scene where the region has several. */
    private static Stream<String> names(InfoResponse info) {
        return info.messageList().stream().map(entry -> entry.substring(entry.lastIndexOf(':') + 1)).distinct()
                .sorted();
    }
}
