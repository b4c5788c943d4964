package dispatcher.bridge;

import dispatcher.binding.RegionAddress;
import dispatcher.guest.testing.TestDispatcher;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a child that breaks the rules gets, over a real socket; another child's connection must not notice. */
@Timeout(60)
class HostileChildTest {
    private static final BridgeLimits LIMITS = limits(Duration.ofSeconds(60));

    private static final RegionAddress ADDRESS = new RegionAddress(URI.create("http://127.0.0.1:9000/Dispatcher/"),
            "127.0.0.1:45325", _ -> null);

    private final TestDispatcher dispatcher = new TestDispatcher();
    private final Bridge bridge;

    HostileChildTest() throws IOException {
        bridge = Bridge.open(dispatcher, ADDRESS, LIMITS);
    }

    private static BridgeLimits limits(Duration greeting) {
        return new BridgeLimits(1 << 20, 32, 4, 8, 4, 10, greeting);
    }

    /** Afterwards the bridge still serves others. */
    @AfterEach
    void servesOthers() throws IOException {
        try (BridgeClient other = BridgeClient.of(bridge)) {
            assertThat(other.ask("{\"id\":1,\"op\":\"call\",\"message\":\"ChatRequest\"}")).contains("\"ok\"");
        }
        bridge.close();
        dispatcher.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"id\":1,\"op\":| not one JSON object", "[1,2]| not one JSON object",
            "{} {}| not one JSON object", "null| null", "{\"id\":1}| no \"op\"",
            "{\"id\":-3,\"op\":\"log\"}| id is not a whole number",
            "{\"id\":\"x\",\"op\":\"log\"}| id is not a whole number",
            "{\"op\":\"done\",\"count\":3}| More events are reported",
            "{\"op\":\"done\"}| \"count\" takes a whole number",
            "{\"op\":\"done\",\"count\":0}| \"count\" takes a whole number",
            "{\"op\":\"done\",\"count\":\"1\"}| \"count\" takes a whole number",
            "{\"op\":\"done\",\"count\":1e400}| \"count\" takes a whole number"})
    void endsTheConnectionOfAChildThatSpeaksNonsense(String frame, String reason) throws IOException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            assertThat(client.ask(frame)).startsWith("{").contains("bye").contains(reason.replace("\"", "\\\""));
            assertThat(client.line()).isEmpty();
        }
        assertThat(dispatcher.log()).anyMatch(line -> line.contains(reason));
    }

    @Test
    void saysWhyInItsOwnWords() throws IOException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            assertThat(client.ask("SECRET".repeat(500))).contains("\"A frame is not one JSON object.\"");
        }
        assertThat(dispatcher.log()).containsExactly(
                "WARNING A connection of the program is closed: A frame is not one JSON object.");
    }

    @Test
    void tellsHowManyCallsThatNobodyWaitsForHaveFailed() throws IOException {
        int calls = 0;
        try (BridgeClient client = BridgeClient.of(bridge)) {
            while (dispatcher.log().size() < 2) {
                client.say("{\"op\":\"call\",\"message\":\"NoSuchRequest\"}");
                calls++;
                client.ask("{\"id\":" + calls + ",\"op\":\"color\",\"color\":\"red\"}");
            }
        }
        assertThat(calls).isGreaterThan(10);
        assertThat(dispatcher.log().getFirst()).startsWith("WARNING A call that wants no answer failed: ");
        assertThat(dispatcher.log().get(1)).isEqualTo("WARNING " + (calls - 1)
                + " calls that want no answer failed; the last one: "
                + dispatcher.log().getFirst().replaceFirst("[^:]*: ", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"op\":\"hello\",\"version\":1,\"token\":\"guess\"}| token is wrong",
            "{\"op\":\"hello\",\"version\":1}| token is wrong", "{\"op\":\"hello\",\"version\":9}| not 9",
            "{\"id\":1,\"op\":\"call\"}| no greeting"})
    void letsNobodyInWithoutTheToken(String frame, String reason) throws IOException {
        try (BridgeClient client = new BridgeClient(bridge.socket())) {
            assertThat(client.ask(frame)).contains("bye").contains(reason);
            assertThat(client.line()).isEmpty();
        }
        assertThat(dispatcher.log()).anyMatch(line -> line.contains(reason));
        assertThat(dispatcher.region().requests()).isEmpty();
    }

    @Test
    void refusesIdsThatRepeat() throws IOException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            client.ask("{\"id\":5,\"op\":\"call\",\"message\":\"ChatRequest\"}");
            assertThat(client.ask("{\"id\":5,\"op\":\"call\",\"message\":\"ChatRequest\"}"))
                    .contains("The id 5 came after 5");
        }
        assertThat(dispatcher.region().requests()).hasSize(1);
    }

    @Test
    void refusesAFrameOfAHundredMegabytes() throws IOException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            client.say("{\"id\":1,\"op\":\"call\",\"message\":\"ChatRequest\"}");
            client.line();
            byte[] much = new byte[1 << 20];
            java.util.Arrays.fill(much, (byte) 'x');
            boolean cut = false;
            for (int megabyte = 0; megabyte < 100 && !cut; megabyte++) {
                try {
                    client.write(ByteBuffer.wrap(much));
                } catch (IOException _) {
                    cut = true;
                }
            }
            assertThat(cut).isTrue();
        }
        assertThat(dispatcher.log()).anyMatch(line -> line.contains("larger than 1048576 bytes"));
    }

    @Test
    void refusesDeepNesting() throws IOException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            assertThat(client.ask("{\"id\":1,\"op\":\"raw\",\"message\":" + "[".repeat(100) + "]".repeat(100) + "}"))
                    .contains("bye").contains("nested deeper than 32 levels").doesNotContain("Constraints");
        }
    }

    @Test
    void admitsOnlySoManyConnections() throws IOException {
        BridgeClient[] clients = new BridgeClient[LIMITS.connections()];
        for (int i = 0; i < clients.length; i++) {
            clients[i] = BridgeClient.of(bridge);
        }
        try (BridgeClient many = new BridgeClient(bridge.socket())) {
            assertThat(many.line()).contains("more than 4 connections");
        }
        for (BridgeClient client : clients) {
            client.say("{\"op\":\"bye\"}");
            assertThat(client.line()).isEmpty();
        }
    }

    @Test
    void tellsOnceOfConnectionsThatAreRefusedAgainAndAgain() throws IOException {
        for (int i = 0; i < 50; i++) {
            try (BridgeClient stranger = new BridgeClient(bridge.socket())) {
                assertThat(stranger.ask("{\"op\":\"hello\",\"version\":" + (10 + i) + ",\"token\":\"x\"}"))
                        .contains("bye");
            }
        }
        assertThat(dispatcher.log()).singleElement().asString()
                .startsWith("WARNING A connection of the program is closed: ");
    }

    @Test
    void countsConnectionsThatEndAlike() throws IOException, InterruptedException {
        for (int i = 0; i < 20; i++) {
            try (BridgeClient client = BridgeClient.of(bridge)) {
                client.ask("{\"id\":1,\"op\":\"color\",\"color\":\"red\"}");
                client.write(ByteBuffer.wrap("{\"id\":2".getBytes(StandardCharsets.UTF_8)));
            }
        }
        assertThat(bridge.drain(Duration.ofSeconds(60))).isTrue();
        bridge.tellPartings();
        assertThat(dispatcher.log()).containsExactly(
                "WARNING The program ended a connection in the middle of a frame. (20 times)");
    }

    @Test
    void doesNotReadAChildThatReadsNoAnswers() throws IOException {
        dispatcher.fallSilent();
        try (BridgeClient client = BridgeClient.of(bridge)) {
            for (int id = 1; id <= LIMITS.callsInFlight(); id++) {
                client.say("{\"id\":" + id + ",\"op\":\"call\",\"message\":\"ChatRequest\"}");
            }
            client.say("{\"op\":\"log\",\"text\":\"one too many\"}");
        }
        dispatcher.speakAgain();
        assertThat(dispatcher.log()).noneMatch(line -> line.contains("one too many"));
    }

    @Test
    void namesTheCallsOfAChildThatIsGoneInTheMiddle() throws IOException, InterruptedException {
        dispatcher.fallSilent();
        try (BridgeClient client = BridgeClient.of(bridge)) {
            client.say("{\"id\":1,\"op\":\"call\",\"message\":\"ChatRequest\"}");
            client.say("{\"id\":2,\"op\":\"call\",\"message\":\"ChatRequest\"}");
        }
        assertThat(bridge.drain(Duration.ofMillis(200))).isFalse();
        dispatcher.speakAgain();
        assertThat(dispatcher.log()).isEmpty();
        bridge.tellPartings();
        assertThat(dispatcher.log()).singleElement().asString().contains("2 calls under way");
    }

    @Test
    void missesNoAnswerOfACallThatWantsNone() throws IOException, InterruptedException {
        dispatcher.fallSilent();
        try (BridgeClient client = BridgeClient.of(bridge)) {
            client.say("{\"op\":\"call\",\"message\":\"ChatRequest\"}");
            client.say("{\"op\":\"bye\"}");
            assertThat(client.line()).isEmpty();
        }
        assertThat(bridge.drain(Duration.ofMillis(200))).as("is still carried out").isFalse();
        assertThat(dispatcher.log()).isEmpty();
        dispatcher.speakAgain();
    }

    @Test
    void countsTheEventsThatAHangingChildDoesNotTake() throws IOException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            String asset = client.ask("{\"id\":1,\"op\":\"asset\",\"shape\":\"box\"}").split("\"")[7];
            client.ask(
                    "{\"id\":2,\"op\":\"call\",\"message\":\"CreateObjectRequest\",\"fields\":{\"Name\":\"Lamp\",\"AssetID\":\""
                            + asset + "\"}}");
            UUID lamp = dispatcher.region().object("Lamp").id();
            client.ask("{\"id\":3,\"op\":\"on_touch\",\"object\":\"" + lamp + "\"}");
            for (int touch = 0; touch < 100; touch++) {
                dispatcher.touch(lamp, UUID.randomUUID());
            }
            dispatcher.loop().turnUntil(() -> dispatcher.idleLoop());
            assertThat(dispatcher.log()).anyMatch(line -> line.contains("WARNING 10 events were dropped"));
        }
    }

    @Test
    void endsTheConnectionOfAChildThatDoesNotGreet() throws IOException {
        try (Bridge impatient = Bridge.open(dispatcher, ADDRESS, limits(Duration.ofMillis(500)));
                BridgeClient silent = new BridgeClient(impatient.socket())) {
            assertThat(silent.line()).contains("No greeting came in time.");
            assertThat(silent.line()).isEmpty();
        }
        assertThat(dispatcher.log()).anyMatch(line -> line.contains("No greeting came in time."));
    }

    @Test
    void namesAFrameThatWasCutOff() throws IOException, InterruptedException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            client.ask("{\"id\":1,\"op\":\"every\",\"seconds\":60}");
            client.write(ByteBuffer.wrap("{\"id\":2,\"op\":\"ca".getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(bridge.drain(Duration.ofSeconds(60))).isTrue();
        bridge.tellPartings();
        assertThat(dispatcher.log()).containsExactly(
                "WARNING The program ended a connection in the middle of a frame.");
        assertThat(dispatcher.registrations()).isZero();
    }

    @Test
    void readsNoMoreFromAChildThatFillsItsOwnEarsWithAnswers() throws IOException {
        byte[] nudges = "{\"op\":\"nudge\"}\n".repeat(4_000).getBytes(StandardCharsets.UTF_8);
        ByteBuffer flood = ByteBuffer.wrap(nudges);
        long most = 64L << 20;
        long taken = 0;
        try (BridgeClient client = BridgeClient.of(bridge)) {
            client.dontWait();
            long progress = System.nanoTime();
            while (taken < most && System.nanoTime() - progress < Duration.ofSeconds(1).toNanos()) {
                int written = client.writeSome(flood.hasRemaining() ? flood : flood.rewind());
                taken += written;
                progress = written > 0 ? System.nanoTime() : progress;
            }
        }
        assertThat(taken).isLessThan(most);
    }

    @Test
    void comparesANameWithFewOnly() throws IOException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            assertThat(client.ask(suggestion(1, "\"lamp\"", 300))).contains("Did you mean lamp?");
            assertThat(client.ask(suggestion(2, "\"lamp\"", 301)))
                    .contains("at most 300 names of at most 60 characters");
            assertThat(client.ask(suggestion(3, '"' + "x".repeat(61) + '"', 1))).contains("at most 60 characters");
        }
    }

    private static String suggestion(int id, String known, int times) {
        return "{\"id\":%d,\"op\":\"suggestion\",\"name\":\"lmap\",\"known\":[%s]}".formatted(id,
                String.join(",", java.util.Collections.nCopies(times - 1, "\"pillar\"")) + (times == 1 ? "" : ",")
                        + known);
    }

    @Test
    void answersAFloodOfCallsThatMeanNothing() throws IOException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            for (int id = 1; id <= 5_000; id++) {
                client.say("{\"id\":" + id + ",\"op\":\"nonsense " + id + "\"}");
                assertThat(client.line()).contains("There is no operation");
            }
        }
        assertThat(dispatcher.region().requests()).isEmpty();
    }
}
