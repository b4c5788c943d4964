package dispatcher.browser;

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
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.value.Vector3;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** A region, and somebody who acts in it. */
final class Resident implements AutoCloseable {
    private static final int AT_ONCE = 1_000;

    private final Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
    private final Session session = Session.open(options());
    private final PrimAssets assets = new PrimAssets(session::send);

    SessionOptions options() {
        return SessionOptions.of(RegionUrl.of(region.url()), Account.of("Dispatcher Owner"),
                Password.of(region.options().firstAccount().password()))
                .withDomains(List.of("Dispatcher", "RemoteControl", "Simulator"));
    }

    Session session() {
        return session;
    }

    <R extends Response> R ask(Request<R> request) throws Exception {
        return session.send(request).get(60, TimeUnit.SECONDS);
    }

    UUID create(String name, Shape shape, Vector3 size, Vector3 color, Vector3 place) throws Exception {
        return begin(name, new Prim(shape, size, color, 1), place).get(60, TimeUnit.SECONDS);
    }

    UUID create(String name, Vector3 place) throws Exception {
        return begin(name, new Prim(Shape.BOX, new Vector3(0.7, 0.7, 0.7), Prim.WHITE, 1), place).get(60,
                TimeUnit.SECONDS);
    }

    /** Many at once, as many as a session lets wait. */
    List<UUID> create(int count, Shape shape, IntFunction<Vector3> place) throws Exception {
        List<UUID> ids = new ArrayList<>();
        while (ids.size() < count) {
            List<CompletableFuture<UUID>> made = new ArrayList<>();
            for (int i = ids.size(); i < Math.min(count, ids.size() + AT_ONCE); i++) {
                made.add(begin("Tile " + i, new Prim(shape, new Vector3(0.7, 0.7, 0.7), color(i), 1), place.apply(i)));
            }
            for (CompletableFuture<UUID> one : made) {
                ids.add(one.get(60, TimeUnit.SECONDS));
            }
        }
        return ids;
    }

    @Override
    public void close() {
        session.close();
        region.close();
    }

    private static Vector3 color(int number) {
        return new Vector3(0.35 + number % 3 * 0.3, 0.45 + number % 5 * 0.12, 0.9 - number % 4 * 0.15);
    }

    private CompletableFuture<UUID> begin(String name, Prim prim, Vector3 place) {
        return assets.asset(prim).thenCompose(asset -> session
                .send(new CreateObjectRequest(name, "", null, place, null, null, asset, null)))
                .thenApply(made -> made.objectId());
    }
}
