package dispatcher.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person sees of a run: its errors, its log as JSON, its record, which can be played again. */
class ObserveTest {
    private static final String MISSING = "00000000-0000-4000-8000-000000000001";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anErrorTellsItsCallWhereMoreIsAskedFor() throws IOException, InterruptedException {
        Path python = Files.writeString(folder.resolve("lost.py"),
                "from dispatcher import messages\nmessages.get_object_position(object_id='" + MISSING + "')\n");
        Path perl = Files.writeString(folder.resolve("lost.pl"),
                "use Dispatcher;\n$region->call('GetObjectPosition', ObjectID => '" + MISSING + "');\n");
        assertThat(error(1, "run", "--verbose", python.toString())).containsPattern("\\[call [0-9a-f]{8}-1]");
        assertThat(error(1, "run", python.toString())).contains("Refused").doesNotContain("[call");
        assertThat(error(null, "run", "--verbose", perl.toString())).containsPattern("\\[call [0-9a-f]{8}-1]");
    }

    @Test
    void eachLineIsAnObject() throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("lost.mjs"), """
                import { log } from 'dispatcher';
                import * as messages from 'dispatcher/messages';
                log.warning('one\\ntwo');
                console.error('written');
                await messages.getObjectPosition({ objectId: '%s' });
                """.formatted(MISSING));
        String said = error(1, "run", "--log-format", "json", "--verbose", script.toString());
        JsonMapper json = new JsonMapper();
        var lines = said.lines().map(line -> (JsonNode) json.readTree(line)).toList();
        assertThat(lines).anySatisfy(line -> assertThat(line.path("text").asString()).isEqualTo("one\ntwo"))
                .anySatisfy(line -> assertThat(line.path("level").asString() + line.path("text").asString())
                        .isEqualTo("ERRwritten"));
        JsonNode failure = lines.stream().filter(line -> line.path("level").asString().equals("ERROR")).findFirst()
                .orElseThrow();
        assertThat(lines).as("the request of the call that failed").anySatisfy(line -> {
            assertThat(line.path("message").asString("")).isEqualTo("GetObjectPositionRequest");
            assertThat(line.path("call").asString("")).isEqualTo(failure.path("call").asString());
            assertThat(line.path("text").asString("")).startsWith("failure: ");
        });
    }

    @Test
    void aRecordedRunCanBePlayedAgain() throws IOException, InterruptedException {
        Path record = folder.resolve("hello.jsonl");
        assertThat(error(0, "run", "--record", record.toString(), "samples/python/hello.py")).isEmpty();
        try (Program replay = Program.start("replay", record.toString())) {
            assertThat(replay.exitCode()).as(replay::out).isZero();
            assertThat(replay.out()).containsPattern("replayed \\d+ requests, 0 differ; \\d+ were left out\\.\n$");
        }
        Files.writeString(record, Files.readString(record).replace("\"success\":\"SUCCESS\"",
                "\"success\":\"QUEUED\""));
        try (Program replay = Program.start("replay", record.toString())) {
            assertThat(replay.exitCode()).isEqualTo(1);
            assertThat(replay.out()).contains("_Success: recorded QUEUED, now SUCCESS");
        }
        assertThat(error(2, "replay", "README.md")).contains("README.md, line 1 is no JSON.");
    }

    @Test
    void aRegionTellsWhatItIsAsked() throws IOException, InterruptedException {
        try (Program region = Program.start("region", "--port", "0", "--udp-port", "0", "--metrics", "0")) {
            String url = region.waitFor("(http://127.0.0.1:\\d+)(?=(?s:.)*stop:)");
            assertThat(error(0, "call", "--region", url, "FindObjects")).isEmpty();
            assertThat(Seen.metrics(region)).contains(
                    "dispatcher_region_request_seconds_count{message=\"FindObjectsRequest\",success=\"success\"} 1\n");
        }
    }

    @Test
    void nothingIsLoadedForWhatNobodyAsks() throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("stays.mjs"),
                "import { every } from 'dispatcher';\nevery(1, () => {});\nconsole.log('ready');\n");
        try (Program program = Program.start("run", script.toString())) {
            program.waitFor("ready");
            assertThat(classes(program.pid())).contains("dispatcher.host.session.Session").doesNotContain(
                    "io.micrometer", "dispatcher.host.metrics.", "dispatcher.host.recording.R", "ObservedRegion");
        }
    }

    private static String classes(long pid) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(pid), "VM.class_hierarchy").redirectErrorStream(true).start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jcmd.waitFor()).as(said).isZero();
        return said;
    }

    private static String error(@Nullable Integer code, String... arguments)
            throws InterruptedException {
        try (Program program = Program.start(Map.of(), arguments)) {
            int ended = program.exitCode();
            assertThat(code == null ? ended : code).as(program::err).isEqualTo(ended);
            return program.err();
        }
    }
}
