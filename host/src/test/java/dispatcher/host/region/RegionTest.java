package dispatcher.host.region;

import dispatcher.failure.DispatcherException;
import dispatcher.host.codec.Encoding;
import dispatcher.message.Success;
import dispatcher.message.dispatcher.InfoRequest;
import dispatcher.message.dispatcher.InfoResponse;
import dispatcher.message.remotecontrol.DeleteAllObjectsRequest;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.message.remotecontrol.GetObjectPositionRequest;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.message.simulator.GetChatLogRequest;
import dispatcher.message.simulator.RestartRequest;
import dispatcher.value.Vector3;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RegionTest {
    private static final RegionOptions OPTIONS = RegionOptions.standard().withPort(0).withUdpPort(0);

    @Test
    void tellsWhereItIsAndWhatItKnows() {
        try (Region region = Region.start(OPTIONS); RegionClient client = new RegionClient(region)) {
            InfoResponse info = client.tell(new InfoRequest());

            assertThat(info.synchEndPoint()).isEqualTo(region.url());
            assertThat(info.asyncEndPoint()).isEqualTo("127.0.0.1:" + region.udpPort());
            assertThat(info.sceneList()).containsExactly("Dispatcher Region");
            assertThat(info.messageList()).hasSize(40).noneMatch(name -> name.contains("Simulator"));
        }
    }

    @Test
    void severalRegionsKnowNothingOfEachOther() {
        try (Region one = Region.start(OPTIONS);
                Region other = Region.start(OPTIONS);
                RegionClient first = new RegionClient(one);
                RegionClient second = new RegionClient(other)) {
            first.logIn("RemoteControl").addAssets().create(RegionClient.BOX, new Vector3(1, 2, 3));
            second.logIn("RemoteControl");

            assertThat(first.tell(new FindObjectsRequest(null, null, null, null)).objects()).hasSize(1);
            assertThat(second.tell(new FindObjectsRequest(null, null, null, null)).objects()).isEmpty();
        }
    }

    @Test
    void refusesAPortThatIsTaken() {
        try (Region region = Region.start(OPTIONS)) {
            assertThatThrownBy(() -> Region.start(OPTIONS.withPort(region.port())))
                    .isInstanceOf(DispatcherException.class)
                    .hasMessageContaining("port " + region.port());
        }
    }

    @Test
    void givesItsPortsBackWhenItIsClosed() {
        Region first = Region.start(OPTIONS);
        int port = first.port();
        first.close();

        try (Region second = Region.start(OPTIONS.withPort(port))) {
            assertThat(second.port()).isEqualTo(port);
        }
    }

    @Test
    void forgetsWhoWasInButKeepsObjectsOverARestart() {
        try (Region region = Region.start(OPTIONS); RegionClient client = new RegionClient(region)) {
            UUID object = client.logIn("RemoteControl", "Simulator").addAssets()
                    .create(RegionClient.BOX, new Vector3(1, 2, 3));
            client.tell(new RestartRequest(100));

            Deadline.await(() -> whenItIsThere(() -> client.ask(new GetObjectPositionRequest(object)))
                    .success() == Success.FAILURE);
            assertThat(whenItIsThere(() -> client.ask(new GetObjectPositionRequest(object))).text())
                    .contains("no such capability");
            whenItIsThere(() -> client.logIn("RemoteControl"));
            assertThat(whenItIsThere(() -> client.tell(new GetObjectPositionRequest(object))).position())
                    .isEqualTo(new Vector3(1, 2, 3));
        }
    }

    @Test
    void workThatFailsLaterStopsNobody() {
        try (Region region = Region.start(OPTIONS); RegionClient client = new RegionClient(region)) {
            UUID object = client.logIn("RemoteControl").addAssets().create(RegionClient.BOX, Vector3.ZERO);
            for (int i = 0; i < 10; i++) {
                assertThat(client.ask(new FindObjectsRequest("[", null, null, null), true).success())
                        .isEqualTo(Success.QUEUED);
            }
            client.ask(new SetObjectPositionRequest(object, new Vector3(9, 9, 9)), true);

            Deadline.await(() -> client.tell(new GetObjectPositionRequest(object)).position().x() == 9);
        }
    }

    @Test
    void opensTheOperatorsDomainToItsOwnNameOnly() {
        try (Region region = Region.start(OPTIONS); RegionClient client = new RegionClient(region)) {
            client.logIn("MASTER");
            assertThat(client.ask(new DeleteAllObjectsRequest()).success()).isEqualTo(Success.SUCCESS);
            assertThat(client.ask(new GetChatLogRequest(0)).text()).contains("message domain");

            client.logIn("Simulator");
            assertThat(client.ask(new GetChatLogRequest(0)).success()).isEqualTo(Success.SUCCESS);
        }
    }

    @Test
    void stopsAPatternThatWouldTakeForEver() {
        try (Region region = Region.start(OPTIONS); RegionClient client = new RegionClient(region, Encoding.BSON)) {
            client.logIn("RemoteControl").addAssets();
            client.tell(new dispatcher.message.remotecontrol.CreateObjectRequest("a".repeat(60), null, null, null, null,
                    null, RegionClient.BOX, null));
            Instant start = Instant.now();

            assertThat(client.ask(new FindObjectsRequest("(a*)*\\1b", null, null, null)).success())
                    .isEqualTo(Success.FAILURE);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(60));
            assertThat(client.ask(new FindObjectsRequest("^aaa", null, null, null)).success())
                    .isEqualTo(Success.SUCCESS);
        }
    }

    /** Asks until the region can be reached: while it restarts, the last connection may still answer when the next is refused. */
    private static <T> T whenItIsThere(Supplier<T> question) {
        AtomicReference<@Nullable T> answer = new AtomicReference<>();
        Deadline.await(() -> {
            try {
                answer.set(question.get());
                return true;
            } catch (UncheckedIOException _) {
                return false;
            }
        });
        return Objects.requireNonNull(answer.get());
    }
}
