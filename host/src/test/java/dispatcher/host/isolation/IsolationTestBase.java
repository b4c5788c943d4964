package dispatcher.host.isolation;

import dispatcher.guest.Policy;
import dispatcher.host.fence.Fence;
import dispatcher.host.jail.Protection;
import dispatcher.host.limit.Limits;
import dispatcher.host.limit.Reaction;
import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.script.AllowedRegions;
import dispatcher.host.script.Ending;
import dispatcher.host.script.ScriptFile;
import dispatcher.host.script.ScriptLog;
import dispatcher.host.script.ScriptOptions;
import dispatcher.host.script.ScriptRun;
import dispatcher.host.script.Streams;
import dispatcher.host.session.Account;
import dispatcher.host.session.Password;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Whole runs of isolated scripts: real workers, a built-in region, sockets. */
@Timeout(400)
abstract class IsolationTestBase {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    final Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
    /** The worker of the last script that was run. */
    volatile @Nullable WorkerProcess worker;
    Limits limits = new Limits(Map.of());
    Reaction reaction = Reaction.STOP;
    String input = "";
    List<String> arguments = List.of();

    @TempDir
    Path folder = Path.of("");

    Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    Ending run(String name, String text) throws Exception {
        return prepared(file(name, text)).run();
    }

    ScriptRun prepared(Path script) throws Exception {
        ScriptOptions options = new ScriptOptions(arguments, Policy.ISOLATED, false, limits, reaction, Fence.OPEN,
                AllowedRegions.NONE, folder.resolve("store.db"), new Workers(this::start));
        return new ScriptRun(ScriptFile.read(script), options,
                new ScriptLog(String.valueOf(script.getFileName()), new PrintStream(said, true, StandardCharsets.UTF_8),
                        false),
                CompletableFuture.completedFuture(Session.open(session())),
                new Streams(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err), null);
    }

    private WorkerProcess start(String language, Limits of) throws IOException {
        WorkerProcess started = WorkerProcess.start(language, of, Protection.ofThisMachine());
        worker = started;
        return started;
    }

    SessionOptions session() {
        return SessionOptions.of(RegionUrl.of(region.url()), Account.of("Dispatcher Owner"),
                Password.of(region.options().firstAccount().password()))
                .withDomains(List.of("Dispatcher", "RemoteControl", "Simulator"));
    }

    /** What the script has written on standard output. */
    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** What the host has said. */
    String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(150);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            LockSupport.parkNanos(1_000_000);
        }
    }

    @AfterEach
    void closeRegion() {
        region.close();
    }
}
