package dispatcher.host.region;

import dispatcher.failure.DispatcherException;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.message.remotecontrol.GetAssetRequest;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import dispatcher.message.remotecontrol.GetObjectPartsRequest;
import dispatcher.message.remotecontrol.GetObjectPartsResponse;
import dispatcher.message.remotecontrol.GetObjectPositionRequest;
import dispatcher.message.remotecontrol.GetTerrainHeightRequest;
import dispatcher.message.remotecontrol.SetPartPositionRequest;
import dispatcher.message.remotecontrol.SetTerrainHeightRequest;
import dispatcher.value.Vector3;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A region that keeps itself in a file. */
class KeepingTest {
    /** The promise is one second; a machine that runs tests is busy. */
    private static final Duration OLD_ENOUGH = Duration.ofSeconds(2);

    @TempDir
    private Path folder = Path.of("unset");

    /** A change that somebody was told about, and when. */
    private record Told(UUID object, int number, Instant at) {}

    @Test
    void isTheSameAfterItsEnd() {
        RegionOptions options = options(folder.resolve("region.db"));
        UUID kept;
        UUID gone;
        GetObjectPartsResponse parts;
        try (Region region = Region.start(options); RegionClient client = new RegionClient(region)) {
            kept = client.logIn("RemoteControl").addAssets().create(RegionClient.LINKSET, new Vector3(1, 2, 3));
            gone = client.create(RegionClient.BOX, Vector3.ZERO);
            client.tell(new SetPartPositionRequest(kept, 2, new Vector3(0, 0, 9)));
            client.tell(new SetTerrainHeightRequest(3, 4, 55.5));
            client.tell(new DeleteObjectRequest(gone));
            client.tell(new CreateObjectRequest("odd \0 name", "", null, null, null, null, RegionClient.BOX, null));
            parts = client.tell(new GetObjectPartsRequest(kept));
        }
        try (Region region = Region.start(options);
                RegionClient client = new RegionClient(region).logIn("RemoteControl")) {
            assertThat(client.tell(new GetObjectPartsRequest(kept))).isEqualTo(parts);
            assertThat(client.tell(new GetObjectPositionRequest(kept)).position()).isEqualTo(new Vector3(1, 2, 3));
            assertThat(client.ask(new GetObjectPositionRequest(gone)).text()).isEqualTo("no such object");
            assertThat(client.tell(new GetTerrainHeightRequest(3, 4)).height()).isEqualTo(55.5);
            assertThat(client.tell(new GetAssetRequest(RegionClient.BOX)).asset().name()).isEqualTo("box.xml");
            List<UUID> odd = client.tell(new FindObjectsRequest("^odd", null, null, null)).objects();
            assertThat(client.tell(new GetObjectDataRequest(odd.getFirst())).name()).isEqualTo("odd \0 name");
        }
    }

    @Test
    void isWholeAfterAKillAndLosesNothingThatIsNotNew() throws IOException, InterruptedException {
        Path file = folder.resolve("killed.db");
        List<Told> told = killWhileBusy(file);
        Instant killed = Instant.now();

        try (Region region = Region.start(options(file));
                RegionClient client = new RegionClient(region).logIn("RemoteControl")) {
            List<Told> old = told.stream().filter(change -> change.at.isBefore(killed.minus(OLD_ENOUGH))).toList();
            assertThat(old).hasSizeGreaterThan(10).allSatisfy(change -> {
                assertThat(client.tell(new GetObjectPositionRequest(change.object)).position())
                        .isEqualTo(new Vector3(change.number % 200, 1, 2));
                assertThat(client.tell(new GetTerrainHeightRequest(change.number % 200, 7)).height())
                        .isGreaterThanOrEqualTo(100 + change.number);
            });
        }
    }

    @Test
    void refusesAFileThatIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("none.db"),
                "this is no database at all, but long enough to look at");

        assertThatThrownBy(() -> Region.start(options(file))).isInstanceOf(DispatcherException.class)
                .hasMessageContaining("none.db");
    }

    @Test
    void refusesAFileThatAnotherRegionHas() {
        RegionOptions options = options(folder.resolve("shared.db"));
        try (Region region = Region.start(options)) {
            assertThat(region.port()).isPositive();
            assertThatThrownBy(() -> Region.start(options)).isInstanceOf(DispatcherException.class)
                    .hasMessageContaining("shared.db");
        }
    }

    private static List<Told> killWhileBusy(Path file) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), BusyRegion.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<Told> told = new ArrayList<>();
        try (BufferedReader out = new BufferedReader(
                new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && !isLongEnough(told)) {
                String[] words = line.split(" ");
                told.add(new Told(UUID.fromString(words[0]), Integer.parseInt(words[1]), Instant.now()));
                line = out.readLine();
            }
        } finally {
            program.destroyForcibly().waitFor();
        }
        return told;
    }

    private static boolean isLongEnough(List<Told> told) {
        return !told.isEmpty()
                && Duration.between(told.getFirst().at, told.getLast().at).compareTo(OLD_ENOUGH.multipliedBy(2)) > 0;
    }

    private static RegionOptions options(Path file) {
        return RegionOptions.standard().withPort(0).withUdpPort(0).withData(file);
    }
}
