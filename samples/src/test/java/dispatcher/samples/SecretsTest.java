package dispatcher.samples;

import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A password is not sent where strangers could read it, and neither it nor a capability stands anywhere else. */
class SecretsTest {
    private static final String FAR = "http://192.0.2.7:9000";
    private static final String PASSWORD = "correct horse battery staple";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aPasswordIsNotSentOverPlainHttpToAnotherMachine() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("password"), PASSWORD);
        try (Program program = Program.start("run", "--region", FAR, "--user", "Ada Lovelace", "--password-file",
                file.toString(), "samples/js/hello.mjs")) {
            assertThat(program.exitCode()).isEqualTo(2);
            assertThat(program.err()).startsWith("dispatcher: The password was not sent to " + FAR)
                    .contains("--insecure-http").hasLineCount(1);
        }
    }

    @Test
    void aNamedRegionMayBeTrusted() throws IOException, InterruptedException {
        Map<String, String> home = Map.of("XDG_CONFIG_HOME", folder.toString(), "DISPATCHER_PASSWORD", PASSWORD);
        assertThat(failure(home, "url = \"" + FAR + "\"\nuser = \"Ada Lovelace\"\n", "call", "--region", "far", "Chat"))
                .contains("The password was not sent");
        assertThat(failure(home, "url = \"" + FAR + "\"\ninsecure-http = \"yes\"\n", "call", "--region", "far", "Chat"))
                .contains("insecure-http is true or false");
    }

    @Test
    void anotherRegionOfAScriptMustBeTrustedToo() throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("other.py"), "from dispatcher import connect\nconnect('far')\n");
        Map<String, String> home = Map.of("XDG_CONFIG_HOME", folder.toString(), "DISPATCHER_PASSWORD", PASSWORD);
        assertThat(failure(home, "url = \"" + FAR + "\"\nuser = \"Ada Lovelace\"\n", "run", "--allow-region", "far",
                script.toString())).contains("Denied: The password was not sent to " + FAR);
    }

    /** What lets one in is read off the wire, and looked for everywhere else. */
    @Test
    void noSecretStandsInArgumentsLogsRecordsMetricsOrCrashReports() throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("spy.mjs"), """
                import { region, every } from 'dispatcher';
                import * as messages from 'dispatcher/messages';
                const lamp = await region.create('box', { name: 'Lamp', position: [128, 128, 25] });
                await lamp.onTouch(() => {});
                try {
                    await messages.getObjectPosition({ objectId: '00000000-0000-4000-8000-000000000001' });
                } catch (e) { console.log(e.message, e.stack); }
                every(0.05, () => region.nowhere());
                console.log('ready');
                """);
        try (Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
                Eavesdropper wire = new Eavesdropper(region.port())) {
            String password = region.options().firstAccount().password();
            Path record = folder.resolve("spy.jsonl");
            Path crash = folder.resolve("crash.log");
            try (Program program = Program.start(Map.of("DISPATCHER_PASSWORD", password, "JAVA_TOOL_OPTIONS",
                    "-XX:ErrorFile=" + crash + " -XX:-CreateCoredumpOnCrash"), "run", "--verbose", "--log-format",
                    "json",
                    "--metrics", "0", "--record", record.toString(), "--region", wire.url(), "--user",
                    region.options().firstAccount().name(), script.toString())) {
                program.waitFor("ready");
                program.waitForError("\"call\":\"[0-9a-f]{8}-\\d+\"");
                program.waitForError("failed again|nowhere");
                Set<String> secrets = new TreeSet<>(wire.secrets());
                assertThat(secrets).as("a digest and a capability").hasSizeGreaterThanOrEqualTo(2);
                secrets.add(password);
                assertThat(arguments(program.pid())).contains("--metrics").doesNotContain(secrets);
                assertThat(metrics(program)).contains("dispatcher_calls_total").doesNotContain(secrets);
                program.signal("SEGV");
                assertThat(program.exitCode()).isNotZero();
                assertThat(Files.readString(crash, StandardCharsets.ISO_8859_1)).contains("SIGSEGV")
                        .doesNotContain(secrets);
                assertThat(program.out()).doesNotContain(secrets);
                assertThat(program.err()).doesNotContain(secrets);
                assertThat(Files.readString(record)).as("a killed program has written it")
                        .contains("CreateCapabilityRequest", "RegisterTouchCallbackRequest", "[hidden]")
                        .doesNotContain(secrets);
            }
        }
    }

    /** What everybody on this machine can see of a process and of what it has started. */
    private static String arguments(long pid) throws IOException {
        StringBuilder all = new StringBuilder(Files.readString(Path.of("/proc/" + pid + "/cmdline")));
        for (ProcessHandle child : ProcessHandle.of(pid).orElseThrow().descendants().toList()) {
            all.append(Files.readString(Path.of("/proc/" + child.pid() + "/cmdline")));
        }
        return all.toString();
    }

    private static String metrics(Program program) throws IOException, InterruptedException {
        Matcher url = Pattern.compile("metrics at (http://127\\.0\\.0\\.1:\\d+/metrics)").matcher(program.err());
        assertThat(url.find()).isTrue();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url.group(1))).build(),
                    HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private String failure(Map<String, String> environment, String profile, String... arguments)
            throws IOException, InterruptedException {
        Path profiles = Files.createDirectories(folder.resolve("dispatcher")).resolve("regions.toml");
        Files.writeString(profiles, "[far]\n" + profile);
        try (Program program = Program.start(environment, arguments)) {
            assertThat(program.exitCode()).isBetween(1, 2);
            return program.err();
        }
    }
}
