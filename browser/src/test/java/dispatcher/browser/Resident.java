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
import dispatcher.message.remotecontrol.AddAssetRequest;
import dispatcher.message.remotecontrol.AssetData;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.value.Ids;
import dispatcher.value.Vector3;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
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
        return options(region.url());
    }

    /** The way to the same region through somebody who passes on what is said. */
    SessionOptions options(String url) {
        return SessionOptions.of(RegionUrl.of(url), Account.of("Dispatcher Owner"),
                Password.of(region.options().firstAccount().password()))
                .withDomains(List.of("Dispatcher", "RemoteControl", "Simulator"));
    }

    /** The same region as one that is not built in. */
    Elsewhere elsewhere() throws IOException {
        return new Elsewhere(region.url());
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

    /** Two boxes of a metre that are linked; the second stands off the first. */
    void createLinkset(String root, String child, Vector3 place, Vector3 offset) throws Exception {
        String xml = "<SceneObjectGroup>" + part(root, Vector3.ZERO) + "<OtherParts><Part>" + part(child, offset)
                + "</Part></OtherParts></SceneObjectGroup>";
        UUID asset = ask(new AddAssetRequest(new AssetData(UUID.randomUUID(),
                Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8)), root, "",
                "application/vnd.ll.primitive", Ids.ZERO.toString()))).assetId();
        ask(new CreateObjectRequest(root, "", null, place, null, null, asset, null));
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

    private static String part(String name, Vector3 offset) {
        return "<SceneObjectPart><Name>" + name + "</Name><Scale><X>1</X><Y>1</Y><Z>1</Z></Scale><OffsetPosition><X>"
                + offset.x() + "</X><Y>" + offset.y() + "</Y><Z>" + offset.z()
                + "</Z></OffsetPosition></SceneObjectPart>";
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
