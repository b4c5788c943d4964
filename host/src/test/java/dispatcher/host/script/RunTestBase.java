package dispatcher.host.script;

import dispatcher.binding.Dispatcher;
import dispatcher.binding.RegionBinding;
import dispatcher.failure.DispatcherException;
import dispatcher.host.fence.Fence;
import dispatcher.host.limit.Limits;
import dispatcher.host.limit.Reaction;
import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.session.Account;
import dispatcher.host.session.Password;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.value.Vector3;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Whole runs of scripts against built-in regions, over sockets. */
@Timeout(120)
abstract class RunTestBase {
    private final List<Region> regions = new ArrayList<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    /** By the names and URLs that a script may use. */
    final Map<String, SessionOptions> allowed = new HashMap<>();
    final Region region = region();
    boolean clean;
    Fence fence = Fence.OPEN;

    @TempDir
    Path folder = Path.of("");

    Region region() {
        return region(RegionOptions.standard().withPort(0).withUdpPort(0));
    }

    Region region(RegionOptions options) {
        Region started = Region.start(options);
        regions.add(started);
        return started;
    }

    static SessionOptions options(Region of) {
        return SessionOptions.of(RegionUrl.of(of.url()), Account.of("Dispatcher Owner"),
                Password.of(of.options().firstAccount().password()))
                .withDomains(List.of("Dispatcher", "RemoteControl", "Simulator"));
    }

    /** Runs a script to its end; what fails in it fails the test. */
    Ending run(Consumer<Dispatcher> main) {
        return prepared(main).run();
    }

    ScriptRun prepared(Consumer<Dispatcher> main) {
        return new ScriptRun(JavaScripts.script(folder, main), options(), log(),
                CompletableFuture.completedFuture(Session.open(options(region))));
    }

    ScriptOptions options() {
        return new ScriptOptions(List.of(), null, clean, new Limits(Map.of()), Reaction.STOP, fence,
                name -> Optional.ofNullable(allowed.get(name)), folder.resolve("store.db"), Isolation.NONE);
    }

    ScriptLog log() {
        return new ScriptLog("test", new PrintStream(said, true, StandardCharsets.UTF_8), true);
    }

    /** What the host and the script have said on standard error. */
    String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    static <T> T get(CompletableFuture<T> future) {
        return Results.await(future.copy().orTimeout(60, TimeUnit.SECONDS));
    }

    static DispatcherException failure(ThrowingCallable call) {
        DispatcherException failure = catchThrowableOfType(DispatcherException.class, call);
        assertThat(failure).as("a failure").isNotNull();
        return failure;
    }

    static UUID box(RegionBinding in, String name, Vector3 position) {
        UUID asset = get(in.asset(new dispatcher.binding.Prim(dispatcher.binding.Shape.BOX,
                dispatcher.binding.Prim.DEFAULT_SCALE, dispatcher.binding.Prim.WHITE, 1)));
        return get(in.send(new CreateObjectRequest(name, null, null, position, null, null, asset, null))).objectId();
    }

    static List<UUID> found(RegionBinding in) {
        return get(in.send(new FindObjectsRequest(null, null, null, null))).objects();
    }

    /** The objects that a region has, as somebody else sees them. */
    static List<UUID> objects(Region of) {
        try (Session session = Session.open(options(of))) {
            return get(session.send(new FindObjectsRequest(null, null, null, null))).objects();
        }
    }

    @AfterEach
    void closeRegions() {
        regions.forEach(Region::close);
    }
}
