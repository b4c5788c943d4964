package dispatcher.bridge;

import dispatcher.binding.RegionAddress;
import dispatcher.guest.testing.TestDispatcher;
import dispatcher.value.Vector3;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** What a child that keeps the rules can do, over a real socket. */
@Timeout(60)
class BridgeTest {
    private static final RegionAddress ADDRESS = new RegionAddress(URI.create("http://127.0.0.1:9000/Dispatcher/"),
            "127.0.0.1:45325", _ -> null);

    private final TestDispatcher dispatcher = new TestDispatcher();
    private final Bridge bridge;

    BridgeTest() throws IOException {
        bridge = Bridge.open(dispatcher, ADDRESS, BridgeLimits.DEFAULT);
    }

    @AfterEach
    void close() throws IOException {
        bridge.close();
        dispatcher.close();
    }

    private UUID lamp(BridgeClient client) throws IOException {
        client.ask("{\"id\":1,\"op\":\"asset\",\"shape\":\"box\"}");
        UUID asset = UUID.fromString(client.ask("{\"id\":2,\"op\":\"asset\",\"shape\":\"box\"}").split("\"")[7]);
        client.ask(
                "{\"id\":3,\"op\":\"call\",\"message\":\"CreateObjectRequest\",\"fields\":{\"Name\":\"Lamp\",\"AssetID\":\""
                        + asset + "\"}}");
        return dispatcher.region().object("Lamp").id();
    }

    @Test
    void liesInADirectoryThatOnlyItsOwnerEntersAndGoesWithIt() throws IOException {
        Path directory = Objects.requireNonNull(bridge.socket().getParent());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory))).isEqualTo("rwx------");
        bridge.close();
        assertThat(directory).doesNotExist();
    }

    @Test
    void greetsWithSceneRegionAndStandIn() throws IOException {
        try (BridgeClient client = new BridgeClient(bridge.socket())) {
            client.greet(bridge);
            assertThat(client.line())
                    .contains("\"op\":\"hello\"")
                    .contains("\"version\":1")
                    .contains("\"scene\":\"Test Region\"")
                    .contains("\"url\":\"http://127.0.0.1:9000/Dispatcher/\"")
                    .contains("\"datagrams\":\"127.0.0.1:45325\"")
                    .contains("\"capability\":\"" + bridge.capability() + "\"");
        }
    }

    @Test
    void answersCallsWithTheirIds() throws IOException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            assertThat(client.ask(
                    "{\"id\":7,\"op\":\"call\",\"message\":\"ChatRequest\",\"fields\":{\"message\":\"hi\",\"Channel\":\"5\"}}"))
                    .isEqualTo("{\"id\":7,\"ok\":{\"success\":1,\"text\":\"\",\"fields\":{}}}");
            assertThat(dispatcher.region().chat()).containsExactly("hi");
        }
    }

    @Test
    void answersFailuresWithKindMessageAndAdvice() throws IOException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            assertThat(client.ask("{\"id\":1,\"op\":\"call\",\"message\":\"ChatReqest\"}"))
                    .contains("\"kind\":\"WrongArgument\"").contains("ChatRequest");
            assertThat(client
                    .ask("{\"id\":2,\"op\":\"call\",\"message\":\"GetObjectDataRequest\",\"fields\":{\"ObjectID\":\""
                            + UUID.randomUUID() + "\"}}"))
                    .startsWith("{\"id\":2,\"error\":{").contains("\"kind\":\"Refused\"");
            assertThat(client.ask("{\"id\":3,\"op\":\"dance\"}")).contains("There is no operation");
            assertThat(client.ask("{\"id\":4,\"op\":\"every\",\"seconds\":\"soon\"}")).contains("takes seconds");
        }
    }

    @Test
    void carriesOutManyCallsAtOnceForSeveralConnections() throws IOException {
        try (BridgeClient one = BridgeClient.of(bridge); BridgeClient two = BridgeClient.of(bridge)) {
            for (int id = 1; id <= 100; id++) {
                one.say("{\"id\":" + id
                        + ",\"op\":\"call\",\"message\":\"ChatRequest\",\"fields\":{\"Message\":\"one\"}}");
                two.say("{\"id\":" + id
                        + ",\"op\":\"call\",\"message\":\"ChatRequest\",\"fields\":{\"Message\":\"two\"}}");
            }
            for (int id = 1; id <= 100; id++) {
                assertThat(one.line()).contains("\"ok\"");
                assertThat(two.line()).contains("\"ok\"");
            }
            assertThat(dispatcher.region().chat()).hasSize(200);
        }
    }

    @Test
    void tellsTouchesUnderTheIdOfTheCallThatAskedForThem() throws IOException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            UUID lamp = lamp(client);
            assertThat(client.ask("{\"id\":4,\"op\":\"on_touch\",\"object\":\"" + lamp + "\"}"))
                    .isEqualTo("{\"id\":4,\"ok\":{}}");
            UUID avatar = UUID.randomUUID();
            dispatcher.touch(lamp, avatar);
            dispatcher.loop().turnUntil(() -> dispatcher.idleLoop());
            assertThat(client.line()).contains("\"event\":\"touch\"").contains("\"of\":4").contains(avatar.toString());
            client.ask("{\"id\":5,\"op\":\"cancel\",\"of\":4}");
            assertThat(dispatcher.registrations()).isZero();
        }
    }

    @Test
    void givesWayToNewerPositionsWhileTheChildIsBusy() throws IOException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            UUID lamp = lamp(client);
            client.ask("{\"id\":4,\"op\":\"on_update\",\"objects\":[\"" + lamp + "\"]}");
            int told = BridgeLimits.DEFAULT.eventsInFlight();
            for (int x = 1; x <= told + 50; x++) {
                dispatcher.moved(lamp, new Vector3(x, 0, 0));
            }
            dispatcher.loop().turnUntil(() -> dispatcher.idleLoop());
            for (int x = 1; x <= told; x++) {
                assertThat(client.line()).contains("\"Position\":[" + x + ".0,0.0,0.0]");
            }
            client.say("{\"op\":\"done\",\"count\":" + told + "}");
            assertThat(client.line()).contains("\"Position\":[" + (told + 50) + ".0,0.0,0.0]");
        }
    }

    @Test
    void leavesOutTimersThatTheChildHasNoTimeFor() throws IOException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            client.ask("{\"id\":1,\"op\":\"every\",\"seconds\":0.001}");
            long end = System.nanoTime() + Duration.ofMillis(100).toNanos();
            dispatcher.loop().turnUntil(() -> System.nanoTime() > end);
            assertThat(client.line()).isEqualTo("{\"event\":\"timer\",\"of\":1,\"fields\":{}}");
            client.say("{\"op\":\"done\",\"count\":1}");
            assertThat(client.ask("{\"id\":2,\"op\":\"cancel\",\"of\":1}")).isEqualTo("{\"id\":2,\"ok\":{}}");
        }
    }

    @Test
    void takesLogLinesAndTheExitStatus() throws IOException, InterruptedException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            client.say("{\"op\":\"log\",\"level\":\"warning\",\"text\":\"careful\"}");
            client.say("{\"op\":\"exit\",\"status\":4}");
            client.say("{\"op\":\"bye\"}");
            assertThat(client.line()).isEmpty();
        }
        assertThat(bridge.drain(Duration.ofSeconds(10))).isTrue();
        assertThat(dispatcher.log()).containsExactly("WARNING careful");
        assertThat(dispatcher.status()).isEqualTo(4);
    }

    @Test
    void saysFarewellAndEndsWhatTheChildBegan() throws IOException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            client.ask("{\"id\":1,\"op\":\"every\",\"seconds\":60}");
            assertThat(dispatcher.registrations()).isEqualTo(1);
            bridge.close();
            assertThat(client.line()).contains("\"op\":\"bye\"");
            assertThat(client.line()).isEmpty();
            assertThat(dispatcher.registrations()).isZero();
        }
    }
}
