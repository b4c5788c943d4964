package dispatcher.host.session;

import dispatcher.host.codec.Codec;
import dispatcher.host.codec.Encoding;
import dispatcher.host.transport.ByteServer;
import dispatcher.message.AddressedRequest;
import dispatcher.message.Answer;
import dispatcher.message.Callback;
import dispatcher.message.Envelope;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import dispatcher.message.Success;
import dispatcher.message.dispatcher.InfoRequest;
import dispatcher.message.dispatcher.InfoResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** A region that answers as a real one does, as far as a session can see, and as its test wants where it says so. */
final class TestRegion implements AutoCloseable {
    static final String SCENE = "Test Region";

    final TestCapabilities capabilities = new TestCapabilities();
    final TestEndPoints endPoints = new TestEndPoints();
    /** What came over HTTP, in order of arrival. */
    final List<AddressedRequest> received = new CopyOnWriteArrayList<>();
    /** What of it was carried out: let in, and not answered as the test wants. */
    final List<Request<?>> carriedOut = new CopyOnWriteArrayList<>();
    /** What came as datagrams. */
    final List<byte[]> datagrams = new CopyOnWriteArrayList<>();
    /** What the test wants answered to requests of a type, instead of the usual. */
    final Map<Class<?>, Function<AddressedRequest, Answer>> answers = new ConcurrentHashMap<>();

    private final ByteServer http;
    private final DatagramSocket udp = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    /** Whether each connection breaks as soon as a request has come. */
    volatile boolean breaks;
    volatile String asyncEndPoint = "127.0.0.1:" + udp.getLocalPort();
    volatile List<String> messages = List.of(
            "Dispatcher::Dispatcher.Messages.CreateEndPointRequest",
            "Dispatcher::Dispatcher.Messages.RenewEndPointRequest",
            SCENE + "::RemoteControl::RemoteControl.Messages.ChatRequest",
            SCENE + "::RemoteControl::RemoteControl.Messages.GetObjectPositionRequest",
            SCENE + "::RemoteControl::RemoteControl.Messages.BulkDynamicsRequest",
            SCENE + "::RemoteControl::RemoteControl.Messages.RegisterTouchCallbackRequest",
            SCENE + "::RemoteControl::RemoteControl.Messages.RegisterUpdatedCallbackRequest",
            "Other::RemoteControl::RemoteControl.Messages.DeleteAllObjectsRequest");

    TestRegion() throws IOException {
        this(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()));
    }

    /** One that listens on a socket that is bound already, for example one that speaks TLS. */
    TestRegion(ServerSocket listening) throws IOException {
        http = new ByteServer(listening, (socket, _) -> serve(socket));
        Thread.ofVirtual().start(this::receiveDatagrams);
    }

    URI url() {
        return http.url();
    }

    int connections() {
        return http.open();
    }

    /** How many connections were made so far. */
    int accepted() {
        return http.accepted();
    }

    /** The requests of one type that came over HTTP. */
    <Q extends Request<?>> List<Q> received(Class<Q> type) {
        return received.stream().map(AddressedRequest::request).filter(type::isInstance).map(type::cast).toList();
    }

    /** Sends a callback to where its registration wants it. */
    void tell(Callback callback) {
        send(Encoding.JSON.codec().encode(callback), endPoints.portOf(callback.requestId()));
    }

    void send(byte[] datagram, int port) {
        try {
            udp.send(new DatagramPacket(datagram, datagram.length, InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Holds an answer back. */
    static void await(CountDownLatch release) {
        try {
            release.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** As an answer it breaks the connection. */
    static UncheckedIOException broken() {
        return new UncheckedIOException(new IOException("on purpose"));
    }

    private void serve(Socket socket) throws IOException {
        for (var next = http.readRequest(socket); next != null; next = http.readRequest(socket)) {
            Encoding encoding = Encoding.ofContentType(next.header("Content-Type")).orElseThrow();
            Codec codec = encoding.codec();
            byte[] body = codec.encode(answer(codec.decodeRequest(next.body())));
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.writeBytes(ByteServer.head(encoding.contentType(), body.length).getBytes(StandardCharsets.US_ASCII));
            whole.writeBytes(body);
            socket.getOutputStream().write(whole.toByteArray());
        }
    }

    private Answer answer(AddressedRequest addressed) {
        received.add(addressed);
        if (breaks) {
            throw broken();
        }
        Function<AddressedRequest, Answer> wanted = answers.get(addressed.request().getClass());
        if (wanted != null) {
            return wanted.apply(addressed);
        } else if (addressed.request() instanceof InfoRequest) {
            return Answer.of(new InfoResponse(asyncEndPoint, url().toString(), List.of(SCENE, "Other"), messages));
        }
        return capabilities.answer(addressed).or(() -> forbidden(addressed.envelope()))
                .orElseGet(() -> work(addressed));
    }

    private Optional<Answer> forbidden(Envelope envelope) {
        UUID capability = envelope.capability();
        if (capability == null || !capabilities.use(capability)) {
            return Optional.of(Answer.failure("Unauthorized invocation; no such capability"));
        }
        return SCENE.equals(envelope.scene())
                ? Optional.empty()
                : Optional.of(Answer.failure("Unauthorized invocation; capability does not authorize access to scene"));
    }

    private Answer work(AddressedRequest addressed) {
        carriedOut.add(addressed.request());
        if (Boolean.TRUE.equals(addressed.envelope().async())) {
            return new Answer(Success.QUEUED, "", new ResponseBase());
        }
        return endPoints.answer(addressed.request()).orElseGet(() -> Answer.of(new ResponseBase()));
    }

    private void receiveDatagrams() {
        try {
            while (true) {
                DatagramPacket packet = new DatagramPacket(new byte[2_000], 2_000);
                udp.receive(packet);
                datagrams.add(Arrays.copyOf(packet.getData(), packet.getLength()));
            }
        } catch (IOException _) {
            // The socket was closed: the test is over.
        }
    }

    /** Goes away in the middle of everything. */
    @Override
    public void close() throws IOException {
        udp.close();
        http.close();
    }
}
