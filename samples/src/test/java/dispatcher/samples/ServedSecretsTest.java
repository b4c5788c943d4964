package dispatcher.samples;

import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Neither a password nor a capability stands in what a host of many scripts writes and tells. */
class ServedSecretsTest extends ServeTestBase {
    private static final Map<String, String> ENDINGS = Map.of("js", "mjs", "python", "py", "perl", "pl");
    private String password = "";

    @Override
    Map<String, String> environment() {
        Map<String, String> all = new TreeMap<>(super.environment());
        all.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        all.put("DISPATCHER_PASSWORD", password);
        all.put("JAVA_TOOL_OPTIONS", "-XX:ErrorFile=" + crash() + " -XX:-CreateCoredumpOnCrash");
        return all;
    }

    @Test
    void noSecretStandsInLogsStatusMetricsOrRecords() throws IOException, InterruptedException {
        try (Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
                Eavesdropper wire = new Eavesdropper(region.port())) {
            spied(region, wire);
            Path record = folder.resolve("spied.jsonl");
            try (Program host = Program.start(environment(), "serve", "--verbose", "--metrics", "0", "--record",
                    record.toString(),
                    list(Map.of("js", "trusted", "python", "trusted", "perl", "trusted")).toString())) {
                host.waitFor("stop:");
                awaitLog("nowhere", "js", "python", "perl");
                Set<String> secrets = new TreeSet<>(wire.secrets());
                assertThat(secrets).as("a digest, and a capability of each").hasSizeGreaterThanOrEqualTo(4);
                secrets.add(password);
                assertThat(Seen.arguments(host)).contains("--metrics").doesNotContain(secrets);
                assertThat(Seen.metrics(host)).contains("script=\"perl\"").doesNotContain(secrets);
                assertThat(ask("status", "--json") + ask("status", "--details")).contains("nowhere")
                        .doesNotContain(secrets);
                host.signal("TERM");
                assertThat(host.exitCode()).isEqualTo(143);
                assertThat(host.out() + host.err()).doesNotContain(secrets);
                assertThat(Files.readString(record)).contains("[hidden]").doesNotContain(secrets);
                for (String name : new String[]{"js", "python", "perl"}) {
                    assertThat(log(name)).contains("OUT ready").doesNotContain(secrets);
                }
            }
        }
    }

    /** The workers first, then the host with the script that is left: what either leaves behind when it is killed in the middle of everything. */
    @Test
    void noSecretStandsInCrashReportsOrInWhatIsToldOfWorkersThatCrash() throws IOException, InterruptedException {
        try (Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
                Eavesdropper wire = new Eavesdropper(region.port())) {
            spied(region, wire);
            try (Program host = Program.start(environment(), "serve", "--verbose",
                    list(Map.of("js", "isolated", "python", "isolated", "perl", "trusted")).toString())) {
                host.waitFor("stop:");
                awaitLog("nowhere", "js", "python", "perl");
                for (ProcessHandle worker : Seen.workers(host)) {
                    Program.signal("SEGV", worker.pid());
                }
                awaitLog("was ended by the signal ABRT", "js", "python");
                Set<String> secrets = new TreeSet<>(wire.secrets());
                assertThat(secrets).as("a digest, and a capability of each").hasSizeGreaterThanOrEqualTo(4);
                secrets.add(password);
                assertThat(ask("status", "--json")).contains("signal ABRT").doesNotContain(secrets);
                host.crash();
                assertThat(host.exitCode()).isNotZero();
                assertThat(Files.readString(crash(), StandardCharsets.ISO_8859_1)).contains("SIGSEGV", "Java Threads:")
                        .doesNotContain(secrets);
                assertThat(host.out() + host.err()).doesNotContain(secrets);
                assertThat(log("js") + log("python") + log("perl")).doesNotContain(secrets);
            }
        }
    }

    private void spied(Region region, Eavesdropper wire) throws IOException {
        password = region.options().firstAccount().password();
        Path config = Files.createDirectories(folder.resolve("config/dispatcher"));
        Files.writeString(config.resolve("regions.toml"), "[spied]\nurl = \"" + wire.url() + "\"\nuser = \""
                + region.options().firstAccount().name() + "\"\n");
    }

    /** @param policies by the scripts' names */
    private Path list(Map<String, String> policies) throws IOException {
        StringBuilder list = new StringBuilder("region = \"spied\"\ndefaults.restart = \"never\"\n");
        Path scripts = Files.createDirectories(folder.resolve("scripts"));
        for (var script : policies.entrySet()) {
            Path file = Spy.write(scripts, "spy." + ENDINGS.get(script.getKey()));
            list.append("[script.%s]\nfile = \"%s\"\npolicy = \"%s\"\n".formatted(script.getKey(), file,
                    script.getValue()));
        }
        return Files.writeString(folder.resolve("list.toml"), list);
    }

    private Path crash() {
        return folder.resolve("crash.log");
    }

    private String log(String name) throws IOException {
        return Files.readString(folder.resolve("logs/" + name + ".log"));
    }

    private void awaitLog(String text, String... names) throws InterruptedException {
        for (String name : names) {
            try (Program log = Program.start(environment(), "log", "--follow", name)) {
                log.waitFor(text);
            }
        }
    }
}
