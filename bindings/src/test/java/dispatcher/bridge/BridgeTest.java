package dispatcher.bridge;

import dispatcher.binding.Delivery;
import dispatcher.binding.ObjectChange;
import dispatcher.binding.RegionAddress;
import dispatcher.binding.Watch;
import dispatcher.guest.testing.TestDispatcher;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.value.Vector3;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
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
    void losesNoAnswerOfAChildThatEndsAsSoonAsItHasReadIt() throws IOException, InterruptedException {
        for (int i = 0; i < 500; i++) {
            try (BridgeClient client = BridgeClient.of(bridge)) {
                assertThat(client.ask("{\"id\":1,\"op\":\"call\",\"message\":\"ChatRequest\"}"))
                        .contains("\"success\":1");
            }
        }
        assertThat(bridge.drain(Duration.ofSeconds(60))).isTrue();
        assertThat(dispatcher.log()).isEmpty();
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
            assertThat(client.ask("{\"id\":5,\"op\":\"every\",\"seconds\":0}")).contains("more than 0");
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
        assertThat(bridge.drain(Duration.ofSeconds(60))).isTrue();
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

    @Test
    void callsGoToTheRegionThatWasConnectedTo() throws IOException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            assertThat(client.ask("{\"id\":1,\"op\":\"connect\",\"to\":\"other\"}"))
                    .startsWith("{\"id\":1,\"ok\":{\"scene\":\"Other Region\",\"same\":1,\"region\":{")
                    .contains("\"url\":\"http://other.example:9001/Dispatcher/\"");
            client.ask("{\"id\":2,\"op\":\"call\",\"message\":\"Chat\",\"fields\":{\"Message\":\"hi\"},\"region\":1}");
            assertThat(dispatcher.region().chat()).containsExactly("hi");
            assertThat(client.ask("{\"id\":3,\"op\":\"connect\",\"to\":\"nowhere\"}")).contains("\"kind\":\"Denied\"");
            assertThat(client.ask("{\"id\":4,\"op\":\"call\",\"message\":\"Chat\",\"region\":3}"))
                    .contains("\"kind\":\"WrongArgument\"");
            assertThat(client.ask("{\"id\":5,\"op\":\"call\",\"message\":\"Chat\",\"region\":\"other\"}"))
                    .contains("\"kind\":\"WrongArgument\"");
        }
    }

    @Test
    void callsTravelAsTheyAreAskedTo() throws IOException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            for (String way : List.of("sync", "async", "datagram")) {
                client.ask("{\"id\":" + (1 + dispatcher.deliveries().size())
                        + ",\"op\":\"call\",\"message\":\"Chat\",\"fields\":{\"Message\":\"hi\"},\"delivery\":\"" + way
                        + "\"}");
            }
            assertThat(dispatcher.deliveries()).containsExactly(Delivery.values());
            assertThat(client.ask("{\"id\":9,\"op\":\"call\",\"message\":\"Chat\",\"delivery\":\"pigeon\"}"))
                    .contains("sync, async or datagram");
        }
    }

    @Test
    void keepsValuesInTheOrderInWhichTheyCome() throws IOException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            for (int i = 1; i <= 50; i++) {
                client.say("{\"op\":\"store_put\",\"key\":\"n\",\"value\":" + i + "}");
            }
            assertThat(client.ask("{\"id\":1,\"op\":\"store_get\",\"key\":\"n\"}"))
                    .isEqualTo("{\"id\":1,\"ok\":{\"found\":true,\"value\":50}}");
            assertThat(client.ask(
                    "{\"id\":2,\"op\":\"store_put\",\"key\":\"a\",\"value\":{\"x\":[1,1.5,null,\"t\",12345678901234567890]}}"))
                    .isEqualTo("{\"id\":2,\"ok\":{}}");
            assertThat(client.ask("{\"id\":3,\"op\":\"store_get\",\"key\":\"a\"}"))
                    .contains("\"value\":{\"x\":[1,1.5,null,\"t\",12345678901234567890]}");
            assertThat(client.ask("{\"id\":4,\"op\":\"store_keys\"}")).contains("{\"keys\":[\"a\",\"n\"]}");
            assertThat(client.ask("{\"id\":5,\"op\":\"store_remove\",\"key\":\"n\"}")).contains("{\"removed\":true}");
            assertThat(client.ask("{\"id\":6,\"op\":\"store_remove\",\"key\":\"n\"}")).contains("{\"removed\":false}");
            assertThat(client.ask("{\"id\":7,\"op\":\"store_get\",\"key\":\"n\"}"))
                    .contains("{\"found\":false,\"value\":null}");
            assertThat(client.ask("{\"id\":8,\"op\":\"store_put\"}")).contains("\"kind\":\"WrongArgument\"", "key");
        }
    }

    @Test
    void tellsWhatAWatchFinds() throws IOException {
        UUID lamp = UUID.randomUUID();
        try (BridgeClient client = BridgeClient.of(bridge)) {
            assertThat(client
                    .ask("{\"id\":1,\"op\":\"watch\",\"fields\":{\"Pattern\":\"^Lamp\"},\"seconds\":2.5}"))
                    .isEqualTo("{\"id\":1,\"ok\":{}}");
            assertThat(dispatcher.watched()).isEqualTo(new Watch(
                    new FindObjectsRequest("^Lamp", null, null, null), Duration.ofMillis(2_500)));
            Vector3 place = new Vector3(1, 2, 3);
            for (ObjectChange change : List.of(
                    new ObjectChange(ObjectChange.Kind.RENAMED, lamp, "Lamp", "Light", place, null),
                    new ObjectChange(ObjectChange.Kind.MOVED, lamp, "Lamp", null, place, Vector3.ZERO))) {
                dispatcher.changed(change);
            }
            dispatcher.loop().turnUntil(() -> dispatcher.idleLoop());
            String event = "{\"event\":\"change\",\"of\":1,\"fields\":{\"Kind\":\"%s\",\"ObjectID\":\"" + lamp
                    + "\",\"Name\":\"Lamp\",\"Position\":[1.0,2.0,3.0],%s}}";
            assertThat(client.line()).isEqualTo(event.formatted("renamed", "\"OldName\":\"Light\""));
            assertThat(client.line()).isEqualTo(event.formatted("moved", "\"OldPosition\":[0.0,0.0,0.0]"));
            client.ask("{\"id\":2,\"op\":\"cancel\",\"of\":1}");
            assertThat(dispatcher.registrations()).isZero();
        }
    }

    @Test
    void movesASwarm() throws IOException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            UUID lamp = lamp(client);
            assertThat(client.ask("{\"id\":4,\"op\":\"swarm\",\"objects\":[\"" + lamp + "\"],\"tolerance\":\"0.5\"}"))
                    .isEqualTo("{\"id\":4,\"ok\":{}}");
            assertThat(client.ask("{\"id\":5,\"op\":\"flush\",\"of\":4,\"positions\":[10,\"20.5\",30]}"))
                    .isEqualTo("{\"id\":5,\"ok\":{\"sent\":1}}");
            assertThat(dispatcher.region().object("Lamp").position()).isEqualTo(new Vector3(10, 20.5, 30));
            assertThat(client.ask("{\"id\":6,\"op\":\"flush\",\"of\":4,\"positions\":[10.25,20.5,30]}"))
                    .isEqualTo("{\"id\":6,\"ok\":{\"sent\":0}}");
            assertThat(client
                    .ask("{\"id\":7,\"op\":\"flush\",\"of\":4,\"positions\":[11,20.5,30],\"delivery\":\"async\"}"))
                    .isEqualTo("{\"id\":7,\"ok\":{\"sent\":1}}");
            assertThat(dispatcher.deliveries()).endsWith(Delivery.ASYNC);
            int id = 8;
            for (String wrong : List.of("\"positions\":[1,2]", "\"rotations\":[1,2,3,\"w\"]", "\"velocities\":7")) {
                assertThat(client.ask("{\"id\":" + id++ + ",\"op\":\"flush\",\"of\":4," + wrong + "}"))
                        .contains("\"kind\":\"WrongArgument\"", "takes a list of ");
            }
            client.ask("{\"id\":90,\"op\":\"cancel\",\"of\":4}");
            assertThat(client.ask("{\"id\":91,\"op\":\"flush\",\"of\":4}")).contains("\"kind\":\"WrongArgument\"");
        }
    }
}
