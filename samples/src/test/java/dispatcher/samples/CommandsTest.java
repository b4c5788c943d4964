package dispatcher.samples;

import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.region.security.Account;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The ways to name a region and a user, and the commands that only tell something. */
class CommandsTest {
    private static final String ID = "16d0f788-2066-4b64-b248-ffa239f62240";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aProfileNamesARegionItsUserAndItsEncoding() throws IOException, InterruptedException {
        try (Region region = region()) {
            Files.writeString(folder.resolve("password"), "engine\n");
            Files.createDirectories(folder.resolve("dispatcher"));
            Files.writeString(folder.resolve("dispatcher/regions.toml"), """
                    [home]
                    url = "%s"
                    user = "Ada Lovelace"
                    password-file = "%s"
                    encoding = "bson"
                    """.formatted(region.url(), folder.resolve("password")));
            assertThat(run(Map.of("XDG_CONFIG_HOME", folder.toString()), "call", "--region", "home", "FindObjects"))
                    .contains("\"Objects\" : [ ]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Lovelace", "ada@example.org", ID})
    void aUserIsNamedByNameAddressOrIdAndThePasswordComesFromTheEnvironment(String user) throws InterruptedException {
        try (Region region = region()) {
            assertThat(run(Map.of("DISPATCHER_PASSWORD", "engine"), "call", "--region", region.url(), "--user", user,
                    "--encoding", "bson", "GetTerrainHeight", "{\"X\": 1, \"Y\": 2}")).contains("\"Height\" : 21.0");
        }
    }

    @Test
    void infoNeedsNoPassword() throws InterruptedException {
        try (Region region = region()) {
            assertThat(run(Map.of(), "info", "--region", region.url())).contains("Dispatcher Region", "messages:  40",
                    "\n  RemoteControl.Messages.CreateObjectRequest\n");
        }
    }

    @Test
    void messagesExplainsOneWithItsDefaultsAndItsAnswer() throws InterruptedException {
        assertThat(run(Map.of(), "messages", "createobject")).contains("RemoteControl.Messages.CreateObjectRequest",
                "[128.0, 128.0, 20.0]", "answered with RemoteControl.Messages.CreateObjectResponse");
        assertThat(run(Map.of(), "messages").lines()).hasSize(55);
    }

    @Test
    void versionNamesRuntimeCompilerAndCache() throws InterruptedException {
        assertThat(run(Map.of(), "--version").lines().map(line -> line.replaceFirst("[: ].*", "")))
                .containsExactly("dispatcher", "runtime", "JIT", "start-up");
    }

    private static Region region() {
        Account ada = new Account(UUID.fromString(ID), "Ada", "Lovelace", "ada@example.org", "engine",
                Account.Standing.OWNER,
                0);
        return Region.start(RegionOptions.standard().withPort(0).withUdpPort(0).withAccounts(List.of(ada)));
    }

    private static String run(Map<String, String> environment, String... arguments) throws InterruptedException {
        try (Program program = Program.start(new HashMap<>(environment), arguments)) {
            assertThat(program.exitCode()).as(program::err).isZero();
            return program.out();
        }
    }
}
