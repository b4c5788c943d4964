package dispatcher.samples;

import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import java.io.IOException;
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
    private String password = "";

    @Override
    Map<String, String> environment() {
        Map<String, String> all = new TreeMap<>(super.environment());
        all.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        all.put("DISPATCHER_PASSWORD", password);
        return all;
    }

    @Test
    void noSecretStandsInLogsStatusMetricsOrRecords() throws IOException, InterruptedException {
        try (Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
                Eavesdropper wire = new Eavesdropper(region.port())) {
            password = region.options().firstAccount().password();
            Path config = Files.createDirectories(folder.resolve("config/dispatcher"));
            Files.writeString(config.resolve("regions.toml"), "[spied]\nurl = \"" + wire.url() + "\"\nuser = \""
                    + region.options().firstAccount().name() + "\"\n");
            Path record = folder.resolve("spied.jsonl");
            try (Program host = Program.start(environment(), "serve", "--verbose", "--metrics", "0", "--record",
                    record.toString(), list().toString())) {
                host.waitFor("stop:");
                awaitErrors("js", "python", "perl");
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
                    assertThat(Files.readString(folder.resolve("logs/" + name + ".log"))).contains("OUT ready")
                            .doesNotContain(secrets);
                }
            }
        }
    }

    private Path list() throws IOException {
        Spy.write(folder, "spy.mjs");
        Spy.write(folder, "spy.py");
        Spy.write(folder, "spy.pl");
        return Files.writeString(folder.resolve("list.toml"), """
                region = "spied"
                [defaults]
                policy = "trusted"
                [script.js]
                file = "spy.mjs"
                [script.python]
                file = "spy.py"
                [script.perl]
                file = "spy.pl"
                """);
    }

    private void awaitErrors(String... names) throws InterruptedException {
        for (String name : names) {
            try (Program log = Program.start(environment(), "log", "--follow", name)) {
                log.waitFor("nowhere");
            }
        }
    }
}
