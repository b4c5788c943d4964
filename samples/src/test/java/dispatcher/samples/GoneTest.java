package dispatcher.samples;

import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.session.Account;
import dispatcher.host.session.Password;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.simulator.RestartRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A script whose only object somebody else deletes while its region is away hears of that and ends, in every language. */
class GoneTest {
    private static final String PYTHON = """
            from dispatcher import region
            lamp = region.create("box", name="Lamp")
            region.on_gone(lambda gone: print("gone", gone.object.id == lamp.id))
            lamp.on_touch(lambda touch: None)
            lamp.on_move(lambda move: None)
            print("listens to", lamp.id, flush=True)
            """;
    private static final String JAVASCRIPT = """
            import { every, region } from 'dispatcher';
            const lamp = await region.create('box', { name: 'Lamp' });
            await region.onGone(gone => { console.log('gone', gone.object.id === lamp.id ? 'True' : 'False'); });
            await lamp.onTouch(() => {});
            const moves = lamp.moves();
            const pushes = every(0.05, () => lamp.moveTo([Math.random(), 1, 30]));
            await moves.next();
            pushes.cancel();
            console.log('listens to', lamp.id);
            for await (const _ of moves) { }
            """;
    private static final String PERL = """
            use strict;
            use warnings;
            use Dispatcher;
            $| = 1;
            my $lamp = $region->create(box => name => 'Lamp');
            $region->on_gone(sub { print 'gone ', $_[0]->object->id eq $lamp->id ? 'True' : 'False', "\\n" });
            $lamp->on_touch(sub { });
            $lamp->on_move(sub { });
            print 'listens to ', $lamp->id, "\\n";
            Dispatcher->run;
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void loopsAndHandlersOfAnObjectThatIsGoneEnd() throws IOException, InterruptedException {
        try (Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
                Program python = start(region, "gone.py", PYTHON);
                Program javaScript = start(region, "gone.mjs", JAVASCRIPT);
                Program perl = start(region, "gone.pl", PERL)) {
            List<Program> all = List.of(python, javaScript, perl);
            deleteAndRestart(region, all);
            for (Program program : all) {
                assertThat(program.exitCode()).as(program::err).isZero();
                assertThat(program.out()).endsWith("gone True\n").containsOnlyOnce("gone");
            }
        }
    }

    private static void deleteAndRestart(Region region, List<Program> listening) throws InterruptedException {
        try (Session operator = Session.open(options(region))) {
            for (Program program : listening) {
                UUID lamp = UUID.fromString(program.waitFor("listens to (\\S{36})"));
                operator.send(new DeleteObjectRequest(lamp)).join();
            }
            operator.send(new RestartRequest(100)).join();
        }
    }

    private static SessionOptions options(Region region) {
        return SessionOptions.of(RegionUrl.of(region.url()), Account.of(region.options().firstAccount().name()),
                Password.of(region.options().firstAccount().password()))
                .withDomains(List.of("Dispatcher", "RemoteControl", "Simulator"));
    }

    private Program start(Region region, String name, String text) throws IOException {
        return Program.start(Map.of("DISPATCHER_PASSWORD", region.options().firstAccount().password()), "run",
                "--region", region.url(), "--user", region.options().firstAccount().name(),
                Files.writeString(folder.resolve(name), text).toString());
    }
}
