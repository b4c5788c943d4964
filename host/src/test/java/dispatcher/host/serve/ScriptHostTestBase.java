package dispatcher.host.serve;

import dispatcher.host.fence.Fence;
import dispatcher.host.limit.Limits;
import dispatcher.host.limit.Reaction;
import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.script.AllowedRegions;
import dispatcher.host.script.Isolation;
import dispatcher.host.session.Account;
import dispatcher.host.session.Password;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import dispatcher.host.settings.ScriptSettings;
import dispatcher.host.settings.ScriptSettings.Restart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;

import static org.assertj.core.api.Assertions.assertThat;

/** A host of JavaScript scripts, against a built-in region over sockets. */
abstract class ScriptHostTestBase {
    final Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
    final SessionOptions session = SessionOptions.of(RegionUrl.of(region.url()), Account.of("Dispatcher Owner"),
            Password.of(region.options().firstAccount().password()));
    final Queue<String> lines = new ConcurrentLinkedQueue<>();
    final Queue<String> changes = new ConcurrentLinkedQueue<>();
    final Path folder;
    final ScriptHost host;

    ScriptHostTestBase(Path folder) {
        this.folder = folder;
        host = new ScriptHost(regions(session), Isolation.NONE, folder.resolve("logs"), false,
                new HostListener() {
                    @Override
                    public void changed(ScriptStatus status) {
                        changes.add(status.name() + " " + status.state());
                    }

                    @Override
                    public void logged(String script, String line) {
                        lines.add(script + ": " + line);
                    }
                });
    }

    /** One region, of which a script may know others by their names. */
    private static HostRegions regions(SessionOptions session) {
        return new HostRegions() {
            @Override
            public void open(ScriptSettings script, CompletableFuture<Session> opening) {
                HostRegions.of(session).open(script, opening);
            }

            @Override
            public AllowedRegions allowed(ScriptSettings script) {
                return name -> script.allowRegion().contains(name) ? Optional.of(session) : Optional.empty();
            }
        };
    }

    @AfterEach
    void close() {
        host.close();
        region.close();
    }

    void add(String name, String text, Restart restart) throws IOException {
        host.add(settings(name, Files.writeString(file(name), text), restart));
    }

    Path file(String name) {
        return folder.resolve(name + ".mjs");
    }

    ScriptSettings settings(String name, Path file, Restart restart) {
        return new ScriptSettings(name, file, null, List.of(), null, new Limits(Map.of()), Reaction.STOP, Fence.OPEN,
                null,
                false, restart, true, folder.resolve(name + ".db"));
    }

    void awaitState(String name, ScriptState state) {
        await(name + " is " + state, () -> host.status(name).state() == state);
    }

    void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("%s; %s %s", what, changes, lines).isLessThan(deadline);
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
