package dispatcher.bridge;

import dispatcher.guest.testing.TestDispatcher;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** A child that nobody trusts neither keeps the host busy nor fills its memory. */
@Timeout(60)
class CarefulBridgeTest {
    private static final BridgeLimits LIMITS = new BridgeLimits(1 << 20, 32, 4, 256, 4, 10, Duration.ofSeconds(10), 100,
            1 << 20, 50, 1 << 20);

    private final TestDispatcher dispatcher = new TestDispatcher();
    private final Bridge bridge;

    CarefulBridgeTest() throws IOException {
        bridge = Bridge.open(dispatcher, dispatcher.address(), LIMITS);
    }

    @AfterEach
    void close() throws IOException {
        bridge.close();
        dispatcher.close();
    }

    private static String chat(int id, String text) {
        return "{\"id\":%d,\"op\":\"call\",\"message\":\"Chat\",\"fields\":{\"Message\":\"%s\"}}".formatted(id, text);
    }

    @Test
    void aFloodWaitsWhileOthersAreHeard() throws IOException {
        try (BridgeClient flood = BridgeClient.of(bridge); BridgeClient other = BridgeClient.of(bridge)) {
            flood.say(IntStream.rangeClosed(1, 200).mapToObj(id -> chat(id, "flood"))
                    .collect(Collectors.joining("\n")));
            assertThat(flood.line()).contains("\"ok\"");
            assertThat(other.ask(chat(1, "other"))).contains("\"ok\"");
            for (int i = 2; i <= 200; i++) {
                assertThat(flood.line()).contains("\"ok\"");
            }
            assertThat(dispatcher.region().chat()).hasSize(201);
            assertThat(dispatcher.region().chat().indexOf("other")).isLessThan(150);
        }
    }

    @Test
    void swarmsHaveOnlySoManyObjects() throws IOException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            assertThat(client.ask(swarm(1, 30))).contains("\"ok\"");
            assertThat(client.ask(swarm(2, 30))).contains("\"kind\":\"TooLarge\"");
            client.ask("{\"id\":3,\"op\":\"cancel\",\"of\":1}");
            assertThat(client.ask(swarm(4, 50))).contains("\"ok\"");
        }
    }

    private static String swarm(int id, int objects) {
        List<String> ids = IntStream.range(0, objects).mapToObj(_ -> "\"" + UUID.randomUUID() + "\"").toList();
        return "{\"id\":%d,\"op\":\"swarm\",\"objects\":[%s]}".formatted(id, String.join(",", ids));
    }

    @Test
    void answersThatNobodyReadsDoNotFillTheMemory() throws IOException {
        int value = 200_000;
        dispatcher.store().put("k", "x".repeat(value));
        String gets = IntStream.rangeClosed(1, 90)
                .mapToObj("{\"id\":%d,\"op\":\"store_get\",\"key\":\"k\"}"::formatted)
                .collect(Collectors.joining("\n"));
        try (BridgeClient first = BridgeClient.of(bridge)) {
            try (BridgeClient second = BridgeClient.of(bridge); BridgeClient third = BridgeClient.of(bridge)) {
                second.say(gets);
                third.say(gets);
                first.say(gets);
                assertThat(readsUntilNoMoreCome() * value).isLessThan(8 << 20);
            }
            for (int i = 1; i <= 90; i++) {
                assertThat(first.line()).startsWith("{\"id\":" + i + ",\"ok\":{\"found\":true,");
            }
        }
    }

    private int readsUntilNoMoreCome() {
        int reads = dispatcher.storeReads();
        for (long since = System.nanoTime(); System.nanoTime() - since < Duration.ofSeconds(1).toNanos();) {
            LockSupport.parkNanos(1_000_000);
            if (dispatcher.storeReads() != reads) {
                reads = dispatcher.storeReads();
                since = System.nanoTime();
            }
        }
        return reads;
    }

    @Test
    void linesForTheLogAreCut() throws IOException {
        try (BridgeClient client = BridgeClient.of(bridge)) {
            client.ask("{\"id\":1,\"op\":\"log\",\"text\":\"" + "x".repeat(100_000) + "\"}");
            assertThat(dispatcher.log()).singleElement().asString().hasSizeLessThan(10_000).endsWith("…");
        }
    }

    @Test
    void whoRunsAWorkerIsToldItsOffencesAndUseAndTheLogIsNot() throws IOException {
        List<String> reported = new CopyOnWriteArrayList<>();
        BridgeOffer.Reports reports = new BridgeOffer.Reports() {
            @Override
            public void failed(Map<?, ?> told) {
                reported.add("failed");
            }

            @Override
            public void ended(Map<?, ?> told) {
                reported.add("ended");
            }

            @Override
            public void used(Map<?, ?> told) {
                reported.add("used " + told.get("queue"));
            }

            @Override
            public void refused(String sentence) {
                reported.add(sentence);
            }
        };
        try (Bridge worker = Bridge.open(dispatcher, dispatcher.address(), LIMITS, BridgeDirectory.make(),
                new BridgeOffer(null, reports)); BridgeClient client = BridgeClient.of(worker)) {
            assertThat(client.ask("{\"id\":1,\"op\":\"usage\",\"queue\":3,\"drops\":0}")).contains("\"ok\"");
            assertThat(client.ask("nonsense")).contains("bye");
        }
        assertThat(reported).containsExactly("used 3", "A frame is not one JSON object.");
        assertThat(dispatcher.log()).isEmpty();
    }
}
