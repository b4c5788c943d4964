package dispatcher.host.export;

import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.session.Account;
import dispatcher.host.session.Password;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import dispatcher.message.remotecontrol.GetObjectDataResponse;
import dispatcher.message.remotecontrol.GetTerrainHeightRequest;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.message.remotecontrol.SetTerrainHeightRequest;
import dispatcher.value.Vector3;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A region that is saved over its sockets comes back from the archive. */
class RegionExportTest {
    private static final Path ARCHIVE = Path.of("src/test/resources/conformance/assets/region.oar");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aRegionComesBackFromTheArchiveThatItWasSavedTo() {
        Path saved = folder.resolve("saved.oar");
        List<GetObjectDataResponse> before;
        try (Region region = start(ARCHIVE); Session session = open(region)) {
            Replies.of(session.send(new SetTerrainHeightRequest(255, 3, 33.5)));
            var moved = objects(session).getFirst().objectId();
            Replies.of(session.send(new SetObjectPositionRequest(moved, new Vector3(17, 18, 19))));
            before = objects(session);
            assertThat(new RegionExport(session).save(saved)).startsWith("1 objects and ");
        }
        try (Region region = start(saved); Session session = open(region)) {
            assertThat(objects(session)).isEqualTo(before).isNotEmpty();
            assertThat(Replies.of(session.send(new GetTerrainHeightRequest(255, 3))).height()).isEqualTo(33.5);
        }
    }

    private static List<GetObjectDataResponse> objects(Session session) {
        return Replies.of(session.send(new FindObjectsRequest(null, null, null, null))).objects().stream()
                .map(id -> Replies.of(session.send(new GetObjectDataRequest(id)))).toList();
    }

    private static Region start(Path archive) {
        RegionOptions options = RegionOptions.standard().withPort(0).withUdpPort(0).withWholeArchive(archive);
        dispatcher.host.region.security.Account owner = new dispatcher.host.region.security.Account(
                new java.util.UUID(1, 2),
                "Dispatcher", "Owner", null, "secret", dispatcher.host.region.security.Account.Standing.OWNER, 0);
        return Region.start(options.withAccounts(List.of(owner)));
    }

    private static Session open(Region region) {
        return Session.open(SessionOptions.of(RegionUrl.of(region.url()), Account.of("Dispatcher Owner"),
                Password.of("secret")));
    }
}
