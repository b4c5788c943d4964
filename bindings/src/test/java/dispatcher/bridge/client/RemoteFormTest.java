package dispatcher.bridge.client;

import dispatcher.binding.Delivery;
import dispatcher.binding.ObjectChange;
import dispatcher.binding.Prim;
import dispatcher.binding.RegionBinding;
import dispatcher.binding.Shape;
import dispatcher.binding.Watch;
import dispatcher.bridge.Bridge;
import dispatcher.bridge.BridgeDirectory;
import dispatcher.bridge.BridgeLimits;
import dispatcher.bridge.BridgeOffer;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.guest.testing.TestDispatcher;
import dispatcher.message.Answer;
import dispatcher.message.Request;
import dispatcher.message.dispatcher.CreateCapabilityRequest;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.value.Vector3;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A binding reached over a bridge behaves as the one that it leads to. */
@Timeout(60)
class RemoteFormTest {
    private final TestDispatcher direct = new TestDispatcher();
    private final Bridge bridge;
    private final BridgeClient client;
    private final RemoteRegions regions;
    private final RegionBinding remote;

    RemoteFormTest() throws IOException {
        bridge = Bridge.open(direct, direct.address(), BridgeLimits.DEFAULT, BridgeDirectory.make(), BridgeOffer.NONE);
        client = BridgeClient.open(bridge.socket(), bridge.token(), () -> {});
        regions = new RemoteRegions(client);
        remote = regions.own();
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        bridge.close();
        direct.close();
    }

    private static <T> T get(CompletableFuture<T> future) {
        return BridgeClient.await(future.copy().orTimeout(60, TimeUnit.SECONDS));
    }

    private static DispatcherException failure(CompletableFuture<?> future) {
        return Objects.requireNonNull(catchThrowableOfType(DispatcherException.class, () -> get(future)));
    }

    private UUID object(String name, Vector3 position) {
        UUID asset = get(remote.asset(new Prim(Shape.TORUS, new Vector3(0.1, 2, 3.25), new Vector3(0, 0.5, 1), 0.25)));
        assertThat(direct.region().prim(asset).scale()).isEqualTo(new Vector3(0.1, 2, 3.25));
        assertThat(direct.region().prim(asset).shape()).isEqualTo(Shape.TORUS);
        return get(remote.send(new CreateObjectRequest(name, null, null, position, null, null, asset, null)))
                .objectId();
    }

    @Test
    void saysWhereItIs() {
        assertThat(remote.scene()).isEqualTo(direct.scene());
        assertThat(remote.address().url()).isEqualTo(direct.address().url());
        assertThat(remote.address().datagrams()).isEqualTo(direct.address().datagrams());
    }

    @Test
    void asksTheHostWhetherAUserIsTheScripts() {
        var request = new CreateCapabilityRequest(null, "5ebe2294ecd0e0f08eab7690d2a6ee69", 60, "Test", "User", null,
                null);
        assertThat(remote.address().user().refusal(request))
                .isEqualTo(direct.address().user().refusal(request));
        var other = new CreateCapabilityRequest(null, "0", 60, "Some", "Body", null, null);
        assertThat(remote.address().user().refusal(other)).isEqualTo(direct.address().user().refusal(other));
    }

    @Test
    void anyRequestArrivesAsItWasAndIsAnsweredAsWithoutABridge() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        UUID lamp = object("Lamp", Vector3.ZERO);
        for (int i = 0; i < 300; i++) {
            Vector3 place = new Vector3(random.nextGaussian() * 1e6, random.nextDouble(), -random.nextFloat());
            Delivery delivery = Delivery.values()[random.nextInt(3)];
            Request<?> request = switch (random.nextInt(4)) {
                case 0 -> new SetObjectPositionRequest(lamp, place);
                case 1 -> new GetObjectDataRequest(random.nextBoolean() ? lamp : UUID.randomUUID());
                case 2 -> new ChatRequest(text(random), place, random.nextInt());
                default -> new FindObjectsRequest(random.nextBoolean() ? "La" : null, place, place, null);
            };
            int before = direct.region().requests().size();
            Object answered = outcome(remote.call(request, delivery));
            assertThat(direct.region().requests().get(before)).as("seed %d", seed).isEqualTo(request);
            assertThat(direct.deliveries().getLast()).isEqualTo(delivery);
            assertThat(answered).as("seed %d", seed).isEqualTo(outcome(direct.call(request, delivery)));
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(40), 0, 0x2FFFF).filter(c -> c < 0xD800 || c > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static Object outcome(CompletableFuture<Answer> call) {
        try {
            return get(call);
        } catch (DispatcherException failure) {
            return List.of(failure.kind(), failure.explanation(), String.valueOf(failure.regionText()));
        }
    }

    @Test
    void touchesAndMovesComeUntilTheyAreCancelled() throws Exception {
        UUID lamp = object("Lamp", Vector3.ZERO);
        BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
        var touches = get(remote.onTouch(lamp, heard::add));
        var moves = get(remote.onUpdate(List.of(lamp), heard::add));
        UUID avatar = UUID.randomUUID();
        BlockingQueue<Object> expected = new LinkedBlockingQueue<>();
        var _ = get(direct.onTouch(lamp, expected::add));
        var _ = get(direct.onUpdate(List.of(lamp), expected::add));
        direct.touch(lamp, avatar);
        direct.moved(lamp, new Vector3(1.1, 2, 3));
        direct.loop().turnUntil(() -> heard.size() == 2 && expected.size() == 2);
        assertThat(heard).containsExactlyElementsOf(expected);
        touches.cancel();
        moves.cancel();
        await(() -> direct.registrations() == 2);
    }

    @Test
    void watchesTellEveryKindOfChange() throws Exception {
        UUID lamp = UUID.randomUUID();
        List<ObjectChange> changes = List.of(
                new ObjectChange(ObjectChange.Kind.CREATED, lamp, "Lamp", null, Vector3.ZERO, null),
                new ObjectChange(ObjectChange.Kind.MOVED, lamp, "Lamp", null, new Vector3(1, 2, 3.3), Vector3.ZERO),
                new ObjectChange(ObjectChange.Kind.RENAMED, lamp, "Light", "Lamp", Vector3.ZERO, null),
                new ObjectChange(ObjectChange.Kind.REMOVED, lamp, "Light", null, Vector3.ZERO, null));
        BlockingQueue<ObjectChange> heard = new LinkedBlockingQueue<>();
        Watch watch = new Watch(new FindObjectsRequest("L.*", Vector3.ZERO, null, null), Duration.ofMillis(1250));
        var registration = get(remote.watch(watch, heard::add));
        assertThat(direct.watched()).isEqualTo(watch);
        changes.forEach(direct::changed);
        direct.loop().turnUntil(() -> heard.size() == 4);
        assertThat(heard).containsExactlyElementsOf(changes);
        registration.cancel();
        await(() -> direct.registrations() == 0);
    }

    @Test
    void anotherRegionIsTheSameOneHoweverOftenItIsConnected() {
        var other = get(regions.connect("other"));
        var directOther = get(direct.connect("other"));
        assertThat(get(regions.connect("http://other.example:9001/Dispatcher/"))).isSameAs(other);
        assertThat(other.scene()).isEqualTo(directOther.scene());
        assertThat(other.address().url()).isEqualTo(directOther.address().url());
        assertThat(other.address().datagrams()).isEqualTo(directOther.address().datagrams());
        assertThat(get(other.call(new ChatRequest("hi", null, 0), Delivery.SYNC)))
                .isEqualTo(get(directOther.call(new ChatRequest("hi", null, 0), Delivery.SYNC)));
        assertThat(failure(regions.connect("elsewhere")).explanation())
                .isEqualTo(failure(direct.connect("elsewhere")).explanation());
    }

    @Test
    void aStoreKeepsWhateverAStoreKeeps() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        RemoteStore store = new RemoteStore(client);
        for (int i = 0; i < 200; i++) {
            String key = "key" + random.nextInt(20);
            Object value = value(random, 4);
            store.put(key, value);
            assertThat(direct.store().get(key)).as("seed %d", seed).isEqualTo(value);
            assertThat(store.get(key)).as("seed %d", seed).isEqualTo(value);
            assertThat(store.has(key)).isTrue();
            String other = "key" + random.nextInt(20);
            assertThat(store.has(other)).isEqualTo(direct.store().has(other));
            assertThat(store.keys()).isEqualTo(direct.store().keys());
            boolean there = direct.store().has(other);
            assertThat(store.remove(other)).isEqualTo(there);
            assertThat(store.get(other)).isNull();
        }
    }

    private static @Nullable Object value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 8)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt();
            case 3 -> random.nextLong() | 1L << 40;
            case 4 -> random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300);
            case 5 -> text(random);
            case 6 -> {
                List<@Nullable Object> list = new ArrayList<>();
                random.ints(random.nextInt(4)).forEach(_ -> list.add(value(random, depth - 1)));
                yield list;
            }
            default -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                random.ints(random.nextInt(4)).forEach(_ -> map.put(text(random), value(random, depth - 1)));
                yield map;
            }
        };
    }

    @Test
    void whatIsTooDeepOrTooLargeIsRefusedAndTheConnectionGoesOn() {
        RemoteStore store = new RemoteStore(client);
        List<Object> deep = List.of();
        for (int i = 0; i < 100; i++) {
            deep = List.of(deep);
        }
        List<Object> deepest = deep;
        assertThat(catchThrowableOfType(DispatcherException.class, () -> store.put("deep", deepest)).kind())
                .isEqualTo(FailureKind.TOO_LARGE);
        direct.store().put("deep", deepest);
        assertThat(catchThrowableOfType(DispatcherException.class, () -> store.get("deep")).kind())
                .isEqualTo(FailureKind.TOO_LARGE);
        assertThat(failure(remote.send(new ChatRequest("x".repeat(17 << 20), null, 0))).kind())
                .isEqualTo(FailureKind.TOO_LARGE);
        assertThat(get(remote.send(new ChatRequest("still here", null, 0)))).isNotNull();
    }

    @Test
    void callsUnderWayFailWhenTheHostIsGone() throws Exception {
        direct.fallSilent();
        var call = remote.call(new ChatRequest("hello", null, 0), Delivery.SYNC);
        await(() -> direct.deliveries().size() == 1);
        bridge.close();
        assertThat(failure(call).kind()).isEqualTo(FailureKind.DENIED);
        assertThat(failure(remote.call(new ChatRequest("again", null, 0), Delivery.SYNC)).kind())
                .isEqualTo(FailureKind.DENIED);
    }

    @Test
    void aWrongTokenIsNotLetIn() {
        assertThat(catchThrowableOfType(DispatcherException.class,
                () -> BridgeClient.open(bridge.socket(), "guess", () -> {}).close()))
                .hasMessageContaining("The token is wrong");
    }

    private static void await(java.util.function.BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            LockSupport.parkNanos(1_000_000);
        }
    }
}
