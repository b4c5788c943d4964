package dispatcher.host.observe;

import dispatcher.failure.FailureKind;
import dispatcher.host.limit.Limit;
import dispatcher.host.metrics.Metrics;
import dispatcher.host.recording.Recorder;
import dispatcher.host.recording.Replay;
import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.script.Isolation;
import dispatcher.host.serve.HostListener;
import dispatcher.host.serve.HostRegions;
import dispatcher.host.serve.ScriptHost;
import dispatcher.host.serve.ScriptState;
import dispatcher.host.serve.ScriptStatus;
import dispatcher.host.session.Account;
import dispatcher.host.session.Password;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import dispatcher.host.settings.ScriptSettings;
import dispatcher.message.simulator.RestartRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A script that is looked at from all sides: its counts, its log, its record, and the record played again. */
@Timeout(180)
class ObservedScriptTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SCRIPT = """
            import { region } from 'dispatcher';
            import * as messages from 'dispatcher/messages';
            const lamp = await region.create('box', { name: 'Lamp', position: [128, 128, 25] });
            await region.say('hi');
            await lamp.moveTo([129, 128, 25]);
            await messages.findObjects({ pattern: '^Lamp$' });
            await messages.getObjectPosition({ objectId: lamp.id });
            console.log('made');
            await messages.getObjectPosition({ objectId: '00000000-0000-4000-8000-000000000001' });
            """;

    /** Touches its own lamp again and again. */
    private static final String LISTENING = """
            import { region, every } from 'dispatcher';
            const lamp = await region.create('box', { name: 'Lamp' });
            await lamp.onTouch(() => {});
            every(0.05, () => region.call('TouchObjectRequest', { ObjectID: lamp.id, Surface: { FaceIndex: 1 } })
                .catch(() => {}));
            """;

    /** Is too busy to hear its own touches. */
    private static final String BUSY = """
            import { region, every } from 'dispatcher';
            const lamp = await region.create('box', { name: 'Lamp' });
            await lamp.onTouch(() => {});
            every(0.05, () => {
                for (let i = 0; i < 20; i++) {
                    region.call('TouchObjectRequest', { ObjectID: lamp.id, Surface: { FaceIndex: 1 } }).catch(() => {});
                }
                const end = Date.now() + 100;
                while (Date.now() < end) { }
            });
            """;

    @TempDir
    private Path folder = Path.of("");
    private final Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
    private final Metrics metrics = new Metrics();
    private Duration endPointLife = Duration.ofSeconds(30);
    private String queue = "10000";

    @AfterEach
    void close() {
        region.close();
    }

    @Test
    void callsRequestsAndFailuresCanBeFollowed() throws IOException {
        Path file = folder.resolve("lamp.jsonl");
        Tally tally = run(file);

        assertThat(tally.calls()).containsEntry("ChatRequest", 1L).containsEntry("GetObjectPositionRequest", 2L);
        assertThat(tally.failures()).containsOnlyKeys(FailureKind.REFUSED).containsValue(1L);
        assertThat(tally.requests()).containsKeys("InfoRequest", "CreateCapabilityRequest", "ChatRequest");
        assertThat(tally.requests().entrySet()).anySatisfy(each -> {
            assertThat(each.getKey()).isEqualTo("GetObjectPositionRequest");
            assertThat(each.getValue().count()).isEqualTo(2);
            assertThat(each.getValue().longest()).isPositive();
        });

        assertThat(metrics.text()).contains("dispatcher_calls_total{message=\"ChatRequest\",script=\"anna\"} 1.0",
                "dispatcher_failures_total{kind=\"Refused\",script=\"anna\"} 1.0",
                "dispatcher_request_seconds_count{message=\"GetObjectPositionRequest\",script=\"anna\"} 2",
                "dispatcher_request_seconds_bucket{message=\"ChatRequest\",script=\"anna\",le=\"30.0\"} 1",
                "dispatcher_queue_depth{script=\"anna\"}", "dispatcher_script_cpu_seconds_total{script=\"anna\"}",
                "dispatcher_script_memory_bytes{script=\"anna\"}", "dispatcher_drops_total{script=\"anna\"} 0.0",
                "dispatcher_renewals_total{script=\"anna\"} 0.0", "dispatcher_reconnects_total{script=\"anna\"} 0.0");

        assertThat(metrics.text()).contains(buckets("GetObjectPositionRequest",
                Objects.requireNonNull(tally.requests().get("GetObjectPositionRequest")).buckets()));

        JsonNode error = only(lines(folder.resolve("logs/anna.log")), "level", "ERROR");
        assertThat(error.path("text").asString()).contains("Refused").doesNotContain("[call ");
        assertThat(only(lines(folder.resolve("logs/anna.log")), "level", "OUT").path("text").asString())
                .isEqualTo("made");
        String call = error.path("call").asString();
        List<JsonNode> record = lines(file);
        JsonNode refused = only(record, "call", call);
        assertThat(refused.path("message").asString()).endsWith("GetObjectPositionRequest");
        JsonNode answer = record.stream().filter(line -> line.path("kind").asString().equals("answer")
                && line.path("exchange").asLong() == refused.path("exchange").asLong()).findFirst().orElseThrow();
        assertThat(answer.path("success").asString()).isEqualTo("FAILURE");
        assertThat(record.stream().map(line -> line.path("call").asString("")).filter(id -> !id.isEmpty()).distinct())
                .as("each call has an id of its own").hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void aRecordHoldsNoSecretAndIsForItsOwnerOnly() throws IOException {
        Path file = folder.resolve("lamp.jsonl");
        Tally _ = run(file);
        List<JsonNode> record = lines(file);
        assertThat(only(record, "message", "Dispatcher.Messages.CreateCapabilityRequest").path("fields")
                .path("HashedPasswd").asString()).isEqualTo("[hidden]");
        assertThat(only(record, "message", "Dispatcher.Messages.CapabilityResponse").path("fields")
                .path("Capability").asString()).isEqualTo("[hidden]");
        assertThat(Files.readString(file)).doesNotContain(region.options().firstAccount().password(), "_Capability");
        assertThat(Files.getPosixFilePermissions(file)).containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void aRecordIsPlayedAgain() throws IOException {
        Path file = folder.resolve("lamp.jsonl");
        Tally _ = run(file);
        List<String> differences = new ArrayList<>();
        try (Region fresh = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
                Session session = Session.open(options(fresh))) {
            Replay.Outcome first = Replay.play(file, session, differences::add);
            assertThat(differences).isEmpty();
            assertThat(first.different()).isZero();
            assertThat(first.played()).isGreaterThanOrEqualTo(6);
            assertThat(first.lost()).isZero();
            Replay.Outcome second = Replay.play(file, session, differences::add);
            assertThat(second.different()).as(differences::toString).isEqualTo(2);
            assertThat(differences).anyMatch(line -> line.contains("FindObjectsRequest: Objects: recorded ["))
                    .anyMatch(line -> line.contains("TestAssetRequest: "));
        }
    }

    @Test
    void aRecordThatWasCutOffIsPlayedAsFarAsItGoes() throws IOException {
        Path file = folder.resolve("lamp.jsonl");
        Tally _ = run(file);
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.lastIndexOf("\"kind\":\"answer\"") + 20));
        try (Region fresh = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
                Session session = Session.open(options(fresh))) {
            assertThat(Replay.play(file, session, _ -> {}).different()).isZero();
        }
    }

    @Test
    void eventsRenewalsAndReconnectsAreCounted() throws IOException {
        endPointLife = Duration.ofSeconds(3);
        try (ScriptHost _ = started(Observation.NONE.counting(metrics), LISTENING);
                Session operator = Session.open(options(region))) {
            await("touches", () -> counted("dispatcher_events_total{event=\"TouchCallback\",script=\"anna\"}") >= 2);
            await("renewals", () -> counted("dispatcher_renewals_total{script=\"anna\"}") >= 2);
            assertThat(counted("dispatcher_reconnects_total{script=\"anna\"}")).isZero();
            operator.send(new RestartRequest(10)).join();
            await("a capability and an endpoint",
                    () -> counted("dispatcher_reconnects_total{script=\"anna\"}") >= 2);
        }
    }

    @Test
    void eventsThatFindNoRoomAreCounted() throws IOException {
        queue = "2";
        try (ScriptHost _ = started(Observation.NONE.counting(metrics), BUSY)) {
            await("drops", () -> counted("dispatcher_drops_total{script=\"anna\"}") >= 1);
        }
    }

    /** The lines of the same buckets in the metrics, which count all that were at most so long. */
    private static List<String> buckets(String message, Buckets counted) {
        return Stream.of(Buckets.bounds()).map(bound -> bound.toNanos() / 1e9)
                .map(bound -> "dispatcher_request_seconds_bucket{message=\"" + message + "\",script=\"anna\",le=\""
                        + bound
                        + "\"} " + counted.counts().headMap(Math.nextUp(bound)).values().stream()
                                .mapToLong(Long::longValue).sum())
                .toList();
    }

    private double counted(String metric) {
        return metrics.text().lines().filter(line -> line.startsWith(metric + ' '))
                .mapToDouble(line -> Double.parseDouble(line.substring(metric.length()))).sum();
    }

    private void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(() -> what + "; counted is " + metrics.text()).isLessThan(deadline);
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Starts a script. */
    private ScriptHost started(Observation observation, String text) throws IOException {
        ScriptHost host = new ScriptHost(regions(observation), Isolation.NONE, folder.resolve("logs"), true, true,
                observation, new HostListener() {});
        Path script = Files.writeString(folder.resolve("anna.mjs"), text);
        ScriptSettings usual = ScriptSettings.standard(script, List.of());
        host.add(new ScriptSettings("anna", script, null, List.of(), null, usual.limits().with(Limit.QUEUE, queue),
                usual.reaction(),
                usual.fence(), null, false, usual.restart(), true, folder.resolve("anna.db")));
        host.start("anna");
        return host;
    }

    /** Runs the script to its end, which is an error. */
    private Tally run(Path file) throws IOException {
        try (Recorder recorder = new Recorder(file, "test")) {
            Observation observation = Observation.NONE.counting(metrics).tellingCalls(true).with(recorder::tap);
            try (ScriptHost host = started(observation, SCRIPT)) {
                ScriptStatus ended = ended(host);
                assertThat(ended.state()).as(ended.lastError()).isEqualTo(ScriptState.FAILED);
                assertThat(ended.lastError()).contains("Refused");
                return ended.tally();
            }
        }
    }

    private static ScriptStatus ended(ScriptHost host) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (host.status("anna").state().isActive() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(1_000_000);
        }
        return host.status("anna");
    }

    private HostRegions regions(Observation observation) {
        return (ScriptSettings script, CompletableFuture<Session> session) -> HostRegions
                .of(options(region).withLives(Duration.ofSeconds(300), endPointLife)
                        .withTap(observation.tap(script.name())))
                .open(script, session);
    }

    private static SessionOptions options(Region of) {
        return SessionOptions.of(RegionUrl.of(of.url()), Account.of("Dispatcher Owner"),
                Password.of(of.options().firstAccount().password()))
                .withDomains(List.of("Dispatcher", "RemoteControl", "Simulator"));
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(line -> (JsonNode) JSON.readTree(line)).toList();
    }

    private static JsonNode only(List<JsonNode> lines, String key, String value) {
        List<JsonNode> found = lines.stream().filter(line -> line.path(key).asString("").equals(value)).toList();
        assertThat(found).as(key + " " + value).hasSize(1);
        return found.getFirst();
    }
}
