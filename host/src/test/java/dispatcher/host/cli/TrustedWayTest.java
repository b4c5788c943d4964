package dispatcher.host.cli;

import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.region.RegionWatch;
import dispatcher.host.transport.ByteServer;
import dispatcher.host.transport.Certificates;
import dispatcher.message.Callback;
import dispatcher.message.Request;
import dispatcher.message.Success;
import dispatcher.message.remotecontrol.ChatRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said on the command line of how far the way to a region is trusted. */
class TrustedWayTest {
    private final List<Request<?>> answered = new CopyOnWriteArrayList<>();
    private final Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0), new RegionWatch() {
        @Override
        public void answered(Request<?> request, Success success, long nanos) {
            answered.add(request);
        }

        @Override
        public void told(Callback callback) {}
    });

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        region.close();
    }

    private int call(String url, String... trust) throws IOException {
        Path password = Files.writeString(folder.resolve("password"), region.options().firstAccount().password());
        List<String> arguments = new ArrayList<>(List.of("call", "--region", url, "--user",
                region.options().firstAccount().name(), "--password-file", password.toString()));
        arguments.addAll(List.of(trust));
        arguments.addAll(List.of("Chat", "{\"Message\": \"hi\"}"));
        return Main.run(arguments.toArray(String[]::new));
    }

    private void assertChats(int count) {
        assertThat(answered.stream().filter(ChatRequest.class::isInstance)).hasSize(count);
    }

    @Test
    void aCertificateOfTheNamedAuthorityIsGood() throws IOException {
        Certificates certificates = new Certificates();
        try (ByteServer encrypted = new ByteServer(certificates.listen(), (socket, _) -> passOn(socket))) {
            String url = encrypted.url().toString();
            assertThat(call(url)).isEqualTo(ExitCode.UNREACHABLE);
            assertChats(0);
            assertThat(call(url, "--ca", certificates.file(folder).toString())).isEqualTo(ExitCode.FINISHED);
            assertChats(1);
        }
    }

    /** The system takes the address for this machine's own; the host does not, for it is no loopback address. */
    @Test
    void aPasswordIsSentOverPlainHttpWhereThatIsWanted() throws IOException {
        String url = "http://0.0.0.0:" + region.port();
        assertThat(call(url)).isEqualTo(ExitCode.USAGE);
        assertChats(0);
        assertThat(call(url, "--insecure-http")).isEqualTo(ExitCode.FINISHED);
        assertChats(1);
    }

    /** What was encrypted goes on to the region as it is. */
    private void passOn(Socket client) throws IOException {
        try (Socket to = new Socket(InetAddress.getLoopbackAddress(), region.port())) {
            Thread.ofVirtual().start(() -> copy(to, client));
            client.getInputStream().transferTo(to.getOutputStream());
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // One of both has gone.
        }
    }
}
