package dispatcher.host.view.feed;

import dispatcher.binding.Prim;
import dispatcher.binding.Shape;
import dispatcher.host.prim.PrimAssets;
import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.session.Account;
import dispatcher.host.session.Password;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import dispatcher.host.view.world.World;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.value.Vector3;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** A region, a script that acts in it, and the world that a feed writes, whose thread is the test's. */
@Timeout(120)
abstract class FeedTestBase {
    final Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
    final Session script = Session.open(options(region.url()));
    final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    final World world = new World();

    @AfterEach
    void closeRegion() {
        script.close();
        region.close();
    }

    SessionOptions options(String url) {
        return SessionOptions.of(RegionUrl.of(url), Account.of("Dispatcher Owner"),
                Password.of(region.options().firstAccount().password()));
    }

    UUID create(String name, Vector3 place) throws Exception {
        UUID asset = new PrimAssets(script::send).asset(new Prim(Shape.BOX, Prim.DEFAULT_SCALE, Prim.WHITE, 1))
                .get(60, TimeUnit.SECONDS);
        return script.send(new CreateObjectRequest(name, "", null, place, null, null, asset, null))
                .get(60, TimeUnit.SECONDS).objectId();
    }

    String news() {
        return world.since(0).text();
    }

    /** Lets the feed's thread, which is this one, live until then. */
    void until(Feed asking, BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            asking.tick();
            try {
                Runnable task = tasks.poll(5, TimeUnit.MILLISECONDS);
                if (task != null) {
                    task.run();
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
