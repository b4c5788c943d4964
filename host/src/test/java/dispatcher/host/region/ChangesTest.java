package dispatcher.host.region;

import dispatcher.binding.Prim;
import dispatcher.binding.Shape;
import dispatcher.host.prim.PrimAssets;
import dispatcher.host.session.Account;
import dispatcher.host.session.Password;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.message.remotecontrol.SetObjectRotationRequest;
import dispatcher.message.remotecontrol.SetPartColorRequest;
import dispatcher.message.remotecontrol.SetTerrainHeightRequest;
import dispatcher.message.simulator.AddAvatarRequest;
import dispatcher.message.simulator.GetChangesRequest;
import dispatcher.message.simulator.GetChangesResponse;
import dispatcher.message.simulator.GetGroundRequest;
import dispatcher.message.simulator.ObjectState;
import dispatcher.value.Ids;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** What the operator's GetChanges tells, over a socket. */
@Timeout(120)
class ChangesTest {
    private final Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
    private final Session session = Session.open(SessionOptions.of(RegionUrl.of(region.url()),
            Account.of("Dispatcher Owner"), Password.of(region.options().firstAccount().password()))
            .withDomains(List.of("Dispatcher", "RemoteControl", "Simulator")));
    private final PrimAssets assets = new PrimAssets(session::send);

    @AfterEach
    void close() {
        session.close();
        region.close();
    }

    @Test
    void everyChangeIsToldOnce() throws Exception {
        UUID lamp = create("Lamp");
        GetChangesResponse all = ask(new GetChangesRequest(Ids.ZERO, 0));
        assertThat(all.whole()).isTrue();
        ObjectState told = all.objects().getFirst();
        assertThat(told.objectId()).isEqualTo(lamp);
        assertThat(told.parts()).singleElement().satisfies(part -> {
            assertThat(part.type()).isEqualTo(1);
            assertThat(part.scale()).isEqualTo(new Vector3(1, 2, 3));
            assertThat(part.color().x()).isEqualTo(1);
            assertThat(part.alpha()).isBetween(0.49, 0.51);
        });
        ask(new SetObjectPositionRequest(lamp, new Vector3(11, 12, 33)));
        GetChangesResponse moved = since(all);
        ByteBuffer row = bytes(moved.moved());
        assertThat(row.getInt()).isEqualTo(told.number());
        assertThat(List.of(row.getFloat(), row.getFloat(), row.getFloat())).containsExactly(11f, 12f, 33f);
        assertThat(moved.objects()).isEmpty();
        assertThat(moved.turned()).isEmpty();
        ask(new SetObjectRotationRequest(lamp, new Quaternion(0, 0, 1, 0)));
        GetChangesResponse turned = since(moved);
        assertThat(turned.moved()).isEmpty();
        assertThat(bytes(turned.turned()).remaining()).isEqualTo(20);
        ask(new SetPartColorRequest(lamp, 0, new Vector3(0, 0, 1), 1.0));
        GetChangesResponse painted = since(turned);
        assertThat(painted.objects()).singleElement()
                .satisfies(object -> assertThat(object.parts().getFirst().color()).isEqualTo(new Vector3(0, 0, 1)));
        ask(new DeleteObjectRequest(lamp));
        GetChangesResponse gone = since(painted);
        assertThat(gone.removed()).containsExactly(lamp);
        GetChangesResponse nothing = since(gone);
        assertThat(nothing.revision()).isEqualTo(gone.revision());
        assertThat(nothing.removed()).isEmpty();
        assertThat(since(all).removed()).as("an older revision is told more").containsExactly(lamp);
    }

    @Test
    void peopleChatAndGroundAreToldToo() throws Exception {
        GetChangesResponse before = ask(new GetChangesRequest(Ids.ZERO, 0));
        ask(new AddAvatarRequest(null, "Ada", "Lovelace", null));
        ask(new ChatRequest("hello", null, 0));
        ask(new SetTerrainHeightRequest(3, 2, 44.5));
        GetChangesResponse after = since(before);
        assertThat(after.avatarsChanged()).isTrue();
        assertThat(after.avatars()).singleElement()
                .satisfies(avatar -> assertThat(avatar.name()).isEqualTo("Ada Lovelace"));
        assertThat(after.chatLines()).isEqualTo(before.chatLines() + 1);
        assertThat(after.groundChanges()).isGreaterThan(before.groundChanges());
        assertThat(bytes(ask(new GetGroundRequest()).heights()).asFloatBuffer().get(2 * 256 + 3)).isEqualTo(44.5f);
        assertThat(since(after).avatarsChanged()).isFalse();
    }

    @Test
    void whoKnowsAnotherEpochIsToldAll() throws Exception {
        create("Lamp");
        GetChangesResponse all = ask(new GetChangesRequest(Ids.ZERO, 0));
        assertThat(ask(new GetChangesRequest(UUID.randomUUID(), all.revision())).whole()).isTrue();
        assertThat(ask(new GetChangesRequest(all.epoch(), all.revision() + 1000)).whole()).isTrue();
    }

    private UUID create(String name) throws Exception {
        UUID asset = assets
                .asset(new Prim(Shape.CYLINDER, new Vector3(1, 2, 3), new Vector3(1, 0.5, 0), 0.5))
                .get(60, TimeUnit.SECONDS);
        return ask(new CreateObjectRequest(name, "", null, new Vector3(10, 20, 30), null, null, asset, null))
                .objectId();
    }

    private GetChangesResponse since(GetChangesResponse earlier) throws Exception {
        return ask(new GetChangesRequest(earlier.epoch(), earlier.revision()));
    }

    private <R extends Response> R ask(Request<R> request) throws Exception {
        return session.send(request).get(60, TimeUnit.SECONDS);
    }

    private static ByteBuffer bytes(String base64) {
        return ByteBuffer.wrap(Base64.getDecoder().decode(base64)).order(ByteOrder.LITTLE_ENDIAN);
    }
}
