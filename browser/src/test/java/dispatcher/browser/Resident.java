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
import dispatcher.host.view.feed.Elsewhere;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.AddAssetRequest;
import dispatcher.message.remotecontrol.AssetData;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.GetAssetRequest;
import dispatcher.value.Ids;
import dispatcher.value.Vector3;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** A region, and somebody who acts in it. */
final class Resident implements AutoCloseable {
    private static final int AT_ONCE = 1_000;
    private static final int ALL_COLORED = 16 + 1 + 4;
    private static final Pattern ENTRY = Pattern.compile("(?<=<TextureEntry>)[^<]+");

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

    /** The same region as one that is not built in: no other knows the message that tells all changes at once. */
    Elsewhere elsewhere() throws IOException {
        return new Elsewhere(region.url(), body -> body.replace("GetChanges", "GetNothing"));
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

    /** A prim of which some faces have colours of their own. */
    UUID create(String name, Shape shape, Map<Integer, Vector3> faces, Vector3 place) throws Exception {
        UUID white = assets.asset(new Prim(shape, new Vector3(1, 1, 1), Prim.WHITE, 1)).get(60, TimeUnit.SECONDS);
        String xml = new String(Base64.getDecoder().decode(ask(new GetAssetRequest(white)).asset().serializedAsset()),
                StandardCharsets.UTF_8);
        String painted = ENTRY.matcher(xml).replaceFirst(found -> painted(found.group(), faces));
        return ask(new CreateObjectRequest(name, "", null, place, null, null, add(name, painted), null)).objectId();
    }

    UUID create(String name, Vector3 place) throws Exception {
        return begin(name, new Prim(Shape.BOX, new Vector3(0.7, 0.7, 0.7), Prim.WHITE, 1), place).get(60,
                TimeUnit.SECONDS);
    }

    /** Two boxes of a metre that are linked; the second stands off the first. */
    void createLinkset(String root, String child, Vector3 place, Vector3 offset) throws Exception {
        String xml = "<SceneObjectGroup>" + part(root, Vector3.ZERO) + "<OtherParts><Part>" + part(child, offset)
                + "</Part></OtherParts></SceneObjectGroup>";
        ask(new CreateObjectRequest(root, "", null, place, null, null, add(root, xml), null));
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

    private UUID add(String name, String xml) throws Exception {
        return ask(new AddAssetRequest(new AssetData(UUID.randomUUID(),
                Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8)), name, "",
                "application/vnd.ll.primitive", Ids.ZERO.toString()))).assetId();
    }

    /** A texture for all faces and a zero come first, then the colour for all; a set of faces and their colour go between that and its zero. */
    private static String painted(String entry, Map<Integer, Vector3> faces) {
        byte[] before = Base64.getDecoder().decode(entry);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(before, 0, ALL_COLORED);
        faces.forEach((face, color) -> out.writeBytes(new byte[]{(byte) (1 << face), (byte) (255 - 255 * color.x()),
                (byte) (255 - 255 * color.y()), (byte) (255 - 255 * color.z()), 0}));
        out.write(before, ALL_COLORED, before.length - ALL_COLORED);
        return Base64.getEncoder().encodeToString(out.toByteArray());
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
