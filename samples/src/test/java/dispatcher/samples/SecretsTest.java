package dispatcher.samples;

import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    @ParameterizedTest
    @ValueSource(strings = {"spy.mjs", "spy.py", "spy.pl"})
    void noSecretStandsInArgumentsLogsRecordsMetricsOrCrashReports(String spy)
            throws IOException, InterruptedException {
        Path script = Spy.write(folder, spy);
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
                assertThat(Seen.arguments(program)).contains("--metrics").doesNotContain(secrets);
                assertThat(Seen.metrics(program)).contains("dispatcher_calls_total").doesNotContain(secrets);
                program.crash();
                assertThat(program.exitCode()).isNotZero();
                assertThat(Files.readString(crash, StandardCharsets.ISO_8859_1)).contains("SIGSEGV", "Java Threads:")
                        .doesNotContain(secrets);
                assertThat(program.out()).doesNotContain(secrets);
                assertThat(program.err()).doesNotContain(secrets);
                assertThat(Files.readString(record)).as("a killed program has written it")
                        .contains("CreateCapabilityRequest", "RegisterTouchCallbackRequest", "[hidden]")
                        .doesNotContain(secrets);
            }
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
