package dispatcher.host.session;

import dispatcher.binding.Delivery;
import dispatcher.binding.Registration;
import dispatcher.failure.FailureKind;
import dispatcher.host.codec.Encoding;
import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.transport.Deadline;
import dispatcher.message.Success;
import dispatcher.message.remotecontrol.AddAssetRequest;
import dispatcher.message.remotecontrol.AssetData;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.message.remotecontrol.GetObjectPositionRequest;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import dispatcher.message.simulator.AddAvatarRequest;
import dispatcher.message.simulator.RestartRequest;
import dispatcher.message.simulator.TouchObjectRequest;
import dispatcher.value.Vector3;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/** A session with the built-in region, which knows nothing of sessions: they meet on loopback sockets. */
class RegionSessionTest {
    private static final UUID AVATAR = UUID.fromString("16d0f788-2066-4b64-b248-ffa239f62240");
    private static final Vector3 PLACE = new Vector3(100, 110, 30);

    private final List<TouchCallback> touches = new CopyOnWriteArrayList<>();
    private final List<UpdatedCallback> updates = new CopyOnWriteArrayList<>();
    private @Nullable Region region;
    private @Nullable Session session;

    @BeforeEach
    void start() {
        region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
    }

    private Session open(Encoding encoding, String password) {
        session = Session.open(options(encoding, password));
        return session;
    }

    private SessionOptions options(Encoding encoding, String password) {
        return SessionOptions.of(RegionUrl.of(requireNonNull(region).url()), Account.of("Dispatcher Owner"),
                Password.of(password))
                .withEncoding(encoding)
                .withDomains(List.of("Dispatcher", "RemoteControl", "Simulator"))
                .withLives(Duration.ofSeconds(4), Duration.ofSeconds(3));
    }

    private Session open(Encoding encoding) {
        return open(encoding, password());
    }

    private static UUID createBox(Session session) throws IOException {
        UUID asset = UUID.randomUUID();
        try (InputStream box = RegionSessionTest.class.getResourceAsStream("/conformance/assets/box.xml")) {
            String xml = Base64.getEncoder().encodeToString(requireNonNull(box).readAllBytes());
            get(session.send(new AddAssetRequest(
                    new AssetData(asset, xml, "Box", "", "application/vnd.ll.primitive", null))));
        }
        return get(session.send(new CreateObjectRequest("Box", null, null, PLACE, null, null, asset, null))).objectId();
    }

    private static <T> T get(CompletableFuture<T> future) {
        return SessionTestBase.get(future);
    }

    private static void touch(Session session, UUID object) {
        get(session.send(new TouchObjectRequest(object, AVATAR, null)));
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void makesFindsMovesAndDeletesAnObject(Encoding encoding) throws IOException {
        Session session = open(encoding);
        UUID box = createBox(session);
        assertThat(get(session.send(new FindObjectsRequest("Bo", null, null, null))).objects()).contains(box);
        assertThat(get(session.send(new GetObjectPositionRequest(box))).position()).isEqualTo(PLACE);
        get(session.send(new DeleteObjectRequest(box)));
        SessionTestBase.failure(session.send(new GetObjectPositionRequest(box)), FailureKind.REFUSED);
    }

    @ParameterizedTest
    @EnumSource(Delivery.class)
    void movesAnObjectAndHearsOfIt(Delivery delivery) throws IOException {
        Session session = open(Encoding.JSON);
        UUID box = createBox(session);
        get(session.onUpdate(List.of(box), updates::add));
        var answer = get(session.call(new SetObjectPositionRequest(box, new Vector3(1, 2, 33)), delivery));
        assertThat(answer.success()).isEqualTo(delivery == Delivery.SYNC ? Success.SUCCESS : Success.QUEUED);
        Deadline.await("the update", () -> updates.size() == 1);
        assertThat(updates.getFirst().position()).isEqualTo(new Vector3(1, 2, 33));
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void hearsTouchesUntilItCancels(Encoding encoding) throws IOException {
        Session session = open(encoding);
        UUID box = createBox(session);
        get(session.send(new AddAvatarRequest(AVATAR, "Ada", "Lovelace", null)));
        Registration registration = get(session.onTouch(box, touches::add));
        touch(session, box);
        Deadline.await("the touch", () -> touches.size() == 1);
        assertThat(touches.getFirst().avatarId()).isEqualTo(AVATAR);
        registration.cancel();
        touch(session, box);
        get(session.onUpdate(List.of(box), updates::add));
        get(session.send(new SetObjectPositionRequest(box, new Vector3(1, 2, 33))));
        Deadline.await("the update, which comes later", () -> updates.size() == 1);
        assertThat(touches).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void goesOnWhenTheRegionWasStartedAgain(Encoding encoding) throws IOException {
        Session session = open(encoding);
        UUID box = createBox(session);
        get(session.send(new AddAvatarRequest(AVATAR, "Ada", "Lovelace", null)));
        get(session.onTouch(box, touches::add));
        get(session.send(new RestartRequest(300)));
        Deadline.await("a touch after the restart", () -> touchIsHeard(session, box));
    }

    @Test
    void asksWhoToBeWhereThePasswordIsNoLongerGood() {
        int port = requireNonNull(region).port();
        try (Session first = Session.open(options(Encoding.JSON, password()).withRenewed(this::owner))) {
            requireNonNull(region).close();
            region = Region.start(RegionOptions.standard().withPort(port).withUdpPort(0));
            assertThat(get(first.send(new FindObjectsRequest(null, null, null, null))).objects()).isEmpty();
            assertThat(get(first.send(new FindObjectsRequest(null, null, null, null))).objects()).isEmpty();
        }
    }

    @Test
    void isRefusedWhereNobodyKnowsAnotherPassword() {
        int port = requireNonNull(region).port();
        try (Session first = Session.open(options(Encoding.JSON, password()))) {
            requireNonNull(region).close();
            region = Region.start(RegionOptions.standard().withPort(port).withUdpPort(0));
            SessionTestBase.failure(first.send(new FindObjectsRequest(null, null, null, null)),
                    FailureKind.NOT_AUTHORIZED);
        }
    }

    private Optional<Credentials> owner() {
        return Optional.of(new Credentials(Account.of("Dispatcher Owner"), Password.of(password())));
    }

    private String password() {
        return requireNonNull(region).options().firstAccount().password();
    }

    private boolean touchIsHeard(Session session, UUID box) {
        return session.send(new AddAvatarRequest(AVATAR, "Ada", "Lovelace", null))
                .handle((_, _) -> null)
                .thenCompose(_ -> session.send(new TouchObjectRequest(box, AVATAR, null)))
                .handle((_, failure) -> failure == null && !touches.isEmpty())
                .join();
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void isNotLetInWithAWrongPassword(Encoding encoding) {
        assertThat(SessionTestBase.failure(() -> open(encoding, "wrong"), FailureKind.NOT_AUTHORIZED))
                .hasMessageContaining("does not accept the password of Dispatcher Owner");
    }

    @AfterEach
    void stop() {
        if (session != null) {
            session.close();
        }
        requireNonNull(region).close();
    }
}
