package dispatcher.host.metrics;

import dispatcher.binding.Prim;
import dispatcher.binding.Shape;
import dispatcher.host.prim.PrimAssets;
import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.session.Account;
import dispatcher.host.session.Password;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import dispatcher.host.transport.Deadline;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A region counts what it is asked and what it tells. */
class RegionMetricsTest {
    private final Metrics metrics = new Metrics();

    @Test
    void requestsAreCountedByMessageAndSuccessAndCallbacksByEvent() {
        try (Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0), metrics.region());
                Session session = Session.open(options(region))) {
            UUID box = new PrimAssets(session::send).asset(new Prim(Shape.BOX, Prim.DEFAULT_SCALE, Prim.WHITE, 1))
                    .join();
            UUID lamp = session.send(new CreateObjectRequest("Lamp", null, null, new Vector3(1, 2, 3), null, null, box,
                    null)).join().objectId();
            session.onUpdate(List.of(lamp), _ -> {}).join();
            session.send(new SetObjectPositionRequest(lamp, new Vector3(2, 2, 3))).join();
            session.send(new FindObjectsRequest(null, null, null, null)).join();
            assertThat(session.send(new SetObjectPositionRequest(UUID.randomUUID(), Vector3.ZERO)).handle((_, no) -> no)
                    .join()).isNotNull();
            Deadline.await("all is counted", () -> List.of(
                    "dispatcher_region_request_seconds_count{message=\"FindObjectsRequest\",success=\"success\"} 1\n",
                    "dispatcher_region_request_seconds_count{message=\"SetObjectPositionRequest\",success=\"success\"} 1\n",
                    "dispatcher_region_request_seconds_count{message=\"SetObjectPositionRequest\",success=\"failure\"} 1\n",
                    "dispatcher_region_callbacks_total{event=\"UpdatedCallback\"} 1.0\n").stream()
                    .allMatch(metrics.text()::contains));
        }
    }

    private static SessionOptions options(Region region) {
        return SessionOptions.of(RegionUrl.of(region.url()), Account.of("Dispatcher Owner"),
                Password.of(region.options().firstAccount().password()));
    }
}
