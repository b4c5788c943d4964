package dispatcher.host.region;

import dispatcher.host.codec.Encoding;
import dispatcher.message.Callback;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.message.remotecontrol.RegisterTouchCallbackRequest;
import dispatcher.message.remotecontrol.RegisterUpdatedCallbackRequest;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import dispatcher.message.simulator.SetFaultsRequest;
import dispatcher.message.simulator.TouchObjectRequest;
import dispatcher.value.Ids;
import dispatcher.value.Vector3;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CallbackTest {
    private static final int QUIET_MILLIS = 200;
    private static final int LONG_MILLIS = 10_000;

    private final Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
    private final RegionClient client = new RegionClient(region).logIn("RemoteControl", "Simulator").addAssets();
    private final DatagramSocket socket;

    CallbackTest() throws IOException {
        socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() {
        socket.close();
        client.close();
        region.close();
    }

    @Test
    void tellsEveryMoveInItsOrder() throws IOException {
        UUID object = client.create(RegionClient.BOX, new Vector3(10, 10, 10));
        UUID request = client.tell(new RegisterUpdatedCallbackRequest(List.of(object), endPoint())).requestId();

        client.tell(new BulkDynamicsRequest(List.of(at(object, 1), at(object, 1), at(object, 2), at(object, 300))));

        assertThat(received(2)).containsExactly(new UpdatedCallback(object, request, new Vector3(1, 0, 0)),
                new UpdatedCallback(object, request, new Vector3(2, 0, 0)));
    }

    @Test
    void tellsATouchToEveryRegistrationUnderTheRoot() throws IOException {
        UUID object = client.create(RegionClient.LINKSET, new Vector3(10, 10, 10));
        UUID endPoint = endPoint();
        UUID touches = client.tell(new RegisterTouchCallbackRequest(object, endPoint)).requestId();
        UUID updates = client.tell(new RegisterUpdatedCallbackRequest(List.of(object), endPoint)).requestId();

        client.tell(new TouchObjectRequest(object, Ids.ZERO, null));

        assertThat(received(2)).hasSize(2).allSatisfy(callback -> {
            TouchCallback touch = (TouchCallback) callback;
            assertThat(touch.objectId()).isEqualTo(object);
            assertThat(touch.avatarId()).isEqualTo(region.options().firstAccount().id());
            assertThat(touch.offsetPosition()).isEqualTo(Vector3.ZERO);
        }).extracting(Callback::requestId).containsExactly(touches, updates);
    }

    @Test
    void passesOverADeadEndPointAndStarvesNobody() throws IOException {
        UUID object = client.create(RegionClient.BOX, new Vector3(10, 10, 10));
        assertThat(client.ask(new RegisterTouchCallbackRequest(object, UUID.randomUUID())).text())
                .startsWith("Unknown endpoint identifier; ");
        client.tell(new RegisterTouchCallbackRequest(object, client.endPoint(0)));
        client.tell(new RegisterTouchCallbackRequest(object, endPoint()));

        client.tell(new TouchObjectRequest(object, Ids.ZERO, null));

        assertThat(received(1)).hasSize(1);
    }

    @Test
    void losesAndDelaysCallbacksWhereItIsTold() throws IOException {
        UUID object = client.create(RegionClient.BOX, new Vector3(10, 10, 10));
        client.tell(new RegisterUpdatedCallbackRequest(List.of(object), endPoint()));

        client.tell(new SetFaultsRequest(1.0, 0, true));
        client.tell(new SetObjectPositionRequest(object, new Vector3(1, 1, 1)));
        assertThat(received(0)).isEmpty();

        client.tell(new SetFaultsRequest(0.0, 50, false));
        client.tell(new SetObjectPositionRequest(object, new Vector3(2, 2, 2)));
        assertThat(received(1)).hasSize(1);
    }

    @Test
    void saysNothingAboutADeletion() throws IOException {
        UUID object = client.create(RegionClient.BOX, new Vector3(10, 10, 10));
        client.tell(new RegisterUpdatedCallbackRequest(List.of(object), endPoint()));

        client.tell(new DeleteObjectRequest(object));

        assertThat(received(0)).isEmpty();
    }

    private UUID endPoint() {
        return client.endPoint(socket.getLocalPort());
    }

    private static ObjectDynamicsData at(UUID object, double x) {
        return new ObjectDynamicsData(object, new Vector3(x, 0, 0), null, null, null);
    }

    /** So many callbacks, for which it waits long, and then all that arrives until nothing does. */
    private List<Callback> received(int expected) throws IOException {
        List<Callback> all = new ArrayList<>();
        while (true) {
            socket.setSoTimeout(all.size() < expected ? LONG_MILLIS : QUIET_MILLIS);
            DatagramPacket packet = new DatagramPacket(new byte[2048], 2048);
            try {
                socket.receive(packet);
            } catch (SocketTimeoutException _) {
                return all;
            }
            all.add(Encoding.JSON.codec().decodeCallback(Arrays.copyOf(packet.getData(), packet.getLength())));
        }
    }
}
