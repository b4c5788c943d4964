package dispatcher.host.region.server;

import dispatcher.fuzz.Complaints;
import dispatcher.fuzz.Recorded;
import dispatcher.host.region.asset.Asset;
import dispatcher.host.region.asset.AssetStore;
import dispatcher.host.region.config.Directives;
import dispatcher.host.region.event.CallbackSender;
import dispatcher.host.region.event.EndPoint;
import dispatcher.host.region.event.EndPoints;
import dispatcher.host.region.event.Faults;
import dispatcher.host.region.event.Subscriptions;
import dispatcher.host.region.handler.Drain;
import dispatcher.host.region.handler.Machinery;
import dispatcher.host.region.handler.Router;
import dispatcher.host.region.handler.Services;
import dispatcher.host.region.handler.WorkQueue;
import dispatcher.host.region.prim.ObjectXml;
import dispatcher.host.region.prim.PartData;
import dispatcher.host.region.request.RequestReader;
import dispatcher.host.region.scene.Motion;
import dispatcher.host.region.scene.ObjectMaker;
import dispatcher.host.region.scene.Scene;
import dispatcher.host.region.security.Account;
import dispatcher.host.region.security.Accounts;
import dispatcher.host.region.security.AddressFilter;
import dispatcher.host.region.security.Capabilities;
import dispatcher.host.region.security.Capability;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/**
 * A region without its sockets: a scene with a box, an avatar and two assets, a capability that opens every domain, and an
 * endpoint. In an input {@link #CAPABILITY} and {@link #END_POINT} stand for their ids, which are of chance. Callbacks are
 * made but not sent.
 */
final class World {
    static final String SCENE = "Test Region";
    static final UUID CAPABILITY = UUID.fromString("cccccccc-cccc-cccc-cccc-cccccccccccc");
    static final UUID END_POINT = UUID.fromString("eeeeeeee-eeee-eeee-eeee-eeeeeeeeeeee");
    static final UUID OBJECT = UUID.fromString("0b7ec700-0000-4000-8000-000000000001");
    static final UUID ASSET = UUID.fromString("0b7ec700-0000-4000-8000-000000000002");

    private static final UUID SCRIPT = UUID.fromString("0b7ec700-0000-4000-8000-000000000003");
    private static final Account USER = new Account(UUID.fromString("0b7ec700-0000-4000-8000-000000000004"), "Test",
            "User", "test@example.org", "secret", Account.Standing.OWNER, 0);
    private static final long ASSET_BYTES = 16 << 20;
    private static final byte[] LINKSET = Recorded.asset("link.xml");
    private static final List<PartData> PARTS = ObjectXml.read(LINKSET).orElseThrow();
    private static final InetAddress CLIENT = InetAddress.getLoopbackAddress();

    private static final ScheduledThreadPoolExecutor NEVER = new ScheduledThreadPoolExecutor(0);
    private static final CallbackSender SENDER = sender();
    private static final WorkQueue QUEUE = new WorkQueue(1, Thread.ofPlatform().daemon().factory());

    private final Scene scene = new Scene(SCENE, 21, System::nanoTime);
    private final AssetStore assets = new AssetStore(ASSET_BYTES);
    private final Capability capability;
    private final EndPoint endPoint;
    private final Site site;

    World() {
        Capabilities capabilities = new Capabilities(System::nanoTime);
        Subscriptions subscriptions = new Subscriptions(SENDER);
        EndPoints endPoints = new EndPoints(3000, System::nanoTime, subscriptions::remove);
        capability = capabilities.create(USER, SCENE, List.of(Capability.MASTER, Capability.SIMULATOR), 300)
                .orElseThrow();
        endPoint = endPoints.create(new InetSocketAddress(CLIENT, 0), 3000).orElseThrow();
        fill();
        Directives directives = Directives.standard();
        Router router = new Router(new Services(directives, new Accounts(List.of(USER)), capabilities, scene, assets,
                endPoints, subscriptions, new Still()), QUEUE, null);
        site = new Site(directives.httpPath(), new RequestReader(router.types()), router,
                new AddressFilter(directives));
    }

    Site site() {
        return site;
    }

    /** Answers a request of a content type. */
    HttpReply post(String contentType, byte[] body) {
        HttpReply reply = site.answer(new HttpHead("POST", "/Dispatcher/", contentType, body.length, true, true, false,
                false), withIds(body), CLIENT);
        requirePeace();
        return reply;
    }

    /** Takes a datagram. */
    void take(byte[] datagram) {
        site.take(withIds(datagram), CLIENT);
        requirePeace();
    }

    /** The input with the ids that this world has. */
    byte[] withIds(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        return text.replace(CAPABILITY.toString(), capability.id().toString())
                .replace(END_POINT.toString(), endPoint.id().toString())
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Waits for work that is done later, and fails where anything has gone wrong. */
    void requirePeace() {
        Drain.await(QUEUE);
        NEVER.getQueue().clear();
        Complaints.requireNone();
    }

    private void fill() {
        assets.add(new Asset(ASSET, LINKSET, "Box", "", "application/vnd.ll.primitive", USER.id().toString()));
        assets.add(new Asset(SCRIPT, Recorded.asset("echo.lsl"), "Script", "", "application/vnd.ll.lsltext",
                USER.id().toString()));
        scene.objects().add(ObjectMaker.make(PARTS, OBJECT, "Box", "", USER.id(), new Motion(new Vector3(128, 128, 25),
                Quaternion.IDENTITY, Vector3.ZERO, Vector3.ZERO), scene.size()));
        scene.avatars().add(USER.id(), USER.name(), new Vector3(120, 120, 25));
    }

    private static CallbackSender sender() {
        try {
            CallbackSender sender = new CallbackSender(NEVER, null);
            sender.setFaults(new Faults(0, Integer.MAX_VALUE, false));
            return sender;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A region that cannot be stopped. */
    private static final class Still implements Machinery {
        @Override
        public String url() {
            return "http://127.0.0.1:9000/Dispatcher/";
        }

        @Override
        public String asyncEndPoint() {
            return "127.0.0.1:45325";
        }

        @Override
        public void restart(Duration downFor) {
            // It stays as it is.
        }

        @Override
        public void setFaults(Faults faults) {
            // It stays as it is.
        }
    }
}
