package dispatcher.host.transport;

import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** An authority of a test, and servers on loopback whose certificates it has signed. */
public final class Certificates {
    private final X509Bundle authority;

    public Certificates() {
        authority = made(new CertificateBuilder().subject("CN=Authority of a test").setIsCertificateAuthority(true),
                null);
    }

    /** The authority's own certificate in a file of a folder. */
    public Path file(Path folder) throws IOException {
        return Files.writeString(folder.resolve("authority.pem"), authority.getCertificatePEM());
    }

    /** Listens, as 127.0.0.1 and localhost. */
    public ServerSocket listen() throws IOException {
        return listen(certificate -> certificate.addSanIpAddress("127.0.0.1").addSanDnsName("localhost"));
    }

    /** Listens with a certificate that is made in another way. */
    public ServerSocket listen(UnaryOperator<CertificateBuilder> how) throws IOException {
        X509Bundle server = made(how.apply(new CertificateBuilder().subject("CN=Region of a test")
                .addExtendedKeyUsageServerAuth()), authority);
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(server.toKeyManagerFactory().getKeyManagers(), null, null);
            return context.getServerSocketFactory().createServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** One that was good until an hour ago. */
    public static CertificateBuilder expired(CertificateBuilder certificate) {
        return certificate.addSanIpAddress("127.0.0.1").notBefore(Instant.now().minus(Duration.ofDays(9)))
                .notAfter(Instant.now().minus(Duration.ofHours(1)));
    }

    private static X509Bundle made(CertificateBuilder builder, @Nullable X509Bundle signer) {
        try {
            return signer == null ? builder.buildSelfSigned() : builder.buildIssuedBy(signer);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
