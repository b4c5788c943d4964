package dispatcher.host.transport;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import io.netty.pkitesting.CertificateBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Over {@code https} nothing is sent but to the host that is meant, as a trusted authority says. */
class TlsTest extends TransportTest {
    private final Certificates certificates = new Certificates();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCertificateOfATrustedAuthorityForThatHostIsGood() throws IOException {
        listen(certificate -> certificate.addSanIpAddress("127.0.0.1"));
        HttpTransport transport = connect(trusting());
        assertThat(answer(post(transport, "first"))).isEqualTo("first");
        String long1 = "x".repeat(100_000);
        CompletableFuture<byte[]> second = post(transport, long1);
        assertThat(answer(second)).isEqualTo(long1);
        assertThat(server().accepted()).isEqualTo(1);
        assertThat(transport.localAddress()).isNotNull();
    }

    @Test
    void aNameIsCheckedAsWellAsAnAddress() throws IOException {
        listen(certificate -> certificate.addSanDnsName("localhost"));
        URI named = URI.create("https://localhost:" + server().url().getPort() + "/Dispatcher/");
        assertThat(answer(post(connect(named, trusting()), "by name"))).isEqualTo("by name");
    }

    @Test
    void anAuthorityThatNobodyTrustsIsRefused() throws IOException {
        listen(certificate -> certificate.addSanIpAddress("127.0.0.1"));
        refused(HttpOptions.DEFAULT, "signed by nobody whom this machine trusts", "--ca FILE");
    }

    @Test
    void anotherAuthorityThanTheTrustedOneIsRefused() throws IOException {
        listen(certificate -> certificate.addSanIpAddress("127.0.0.1"));
        refused(HttpOptions.DEFAULT.withAuthorities(new Certificates().file(folder)), "signed by nobody", "--ca FILE");
    }

    @Test
    void aCertificateOfAnotherHostIsRefused() throws IOException {
        listen(certificate -> certificate.addSanDnsName("region.example").addSanIpAddress("192.0.2.7"));
        refused(trusting(), "was issued for another host", "Write the host as the certificate has it");
    }

    @Test
    void anAuthoritysNameAloneIsNoHost() throws IOException {
        listen(certificate -> certificate.subject("CN=127.0.0.1"));
        refused(trusting(), "127.0.0.1", "");
    }

    @Test
    void anExpiredCertificateIsRefused() throws IOException {
        listen(Certificates::expired);
        refused(trusting(), "has expired", "must renew it");
    }

    @Test
    void aServerWithoutTlsIsTold() throws IOException {
        serve((socket, _) -> socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(
                java.nio.charset.StandardCharsets.US_ASCII)));
        URI url = URI.create(server().url().toString().replace("http:", "https:"));
        DispatcherException failure = failure(post(connect(url, HttpOptions.DEFAULT), "secret"),
                FailureKind.UNREACHABLE);
        assertThat(failure.explanation()).contains("does not speak TLS", "http://");
    }

    @Test
    void aFileThatHoldsNoCertificateIsTold() throws IOException {
        assertSays(folder.resolve("none.pem"), "There is no file of certificates");
        assertSays(Files.writeString(folder.resolve("text.pem"), "no certificate"), "holds no certificate");
        assertSays(Files.createFile(folder.resolve("empty.pem")), "holds no certificate");
    }

    private static void assertSays(Path file, String problem) {
        DispatcherException failure = catchThrowableOfType(DispatcherException.class, () -> new HttpTransport(
                URI.create("https://127.0.0.1:1/"), HttpOptions.DEFAULT.withAuthorities(file)).close());
        assertThat(failure.kind()).isEqualTo(FailureKind.WRONG_ARGUMENT);
        assertThat(failure.explanation()).contains(problem, file.toString(), "PEM");
    }

    private void listen(UnaryOperator<CertificateBuilder> how) throws IOException {
        serve(new ByteServer(certificates.listen(how), (socket, _) -> ByteServer.echo(server(), socket)));
    }

    private HttpOptions trusting() throws IOException {
        return HttpOptions.DEFAULT.withAuthorities(certificates.file(folder));
    }

    private void refused(HttpOptions options, String problem, String advice) {
        DispatcherException failure = failure(post(connect(options), "secret"), FailureKind.UNREACHABLE);
        assertThat(failure.explanation()).contains(server().url().toString(), problem, advice, "nothing was sent");
        assertThat(server().heads()).isEmpty();
    }
}
