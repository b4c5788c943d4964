package dispatcher.host.transport;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslProvider;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Encrypts connections, and only to a server whose certificate is trusted and names the host of the URL. */
final class Tls {
    /** The check of RFC 2818: the certificate must be that of the host. */
    private static final String HOST_CHECK = "HTTPS";
    private static final int PORT = 443;

    private final SslContext context;
    private final String host;
    private final int port;
    private final Duration patience;

    private Tls(SslContext context, URI url, Duration patience) {
        this.context = context;
        this.host = bare(url.getHost());
        this.port = url.getPort() < 0 ? PORT : url.getPort();
        this.patience = patience;
    }

    /**
     * What a URL needs.
     *
     * @return null where it is not {@code https}
     * @throws DispatcherException WRONG_ARGUMENT: the file of authorities cannot be used
     */
    static @Nullable Tls of(URI url, HttpOptions options) {
        return "https".equalsIgnoreCase(url.getScheme())
                ? new Tls(context(options.authorities()), url, options.connectTimeout())
                : null;
    }

    SslHandler handler(ByteBufAllocator allocator) {
        SslHandler handler = context.newHandler(allocator, host, port);
        handler.setHandshakeTimeoutMillis(patience.toMillis());
        return handler;
    }

    private static SslContext context(@Nullable Path authorities) {
        try {
            SslContextBuilder builder = SslContextBuilder.forClient().sslProvider(SslProvider.JDK)
                    .endpointIdentificationAlgorithm(HOST_CHECK);
            return (authorities == null ? builder : builder.trustManager(certificates(authorities))).build();
        } catch (SSLException | IllegalArgumentException e) {
            throw unusable("The system cannot speak TLS: " + HttpFailures.reason(e) + ".", e);
        }
    }

    private static List<X509Certificate> certificates(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            List<X509Certificate> read = CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast).toList();
            if (read.isEmpty()) {
                throw unusable("The file " + file + " holds no certificate.", null);
            }
            return read;
        } catch (NoSuchFileException e) {
            throw unusable("There is no file of certificates " + file + ".", e);
        } catch (IOException e) {
            throw unusable("The file of certificates " + file + " cannot be read: " + HttpFailures.reason(e) + ".", e);
        } catch (CertificateException e) {
            throw unusable("The file " + file + " holds no certificate that can be read.", e);
        }
    }

    private static DispatcherException unusable(String sentence, @Nullable Throwable cause) {
        return new DispatcherException(FailureKind.WRONG_ARGUMENT, sentence,
                "Name a file with the certificate of the authority, in PEM form (-----BEGIN CERTIFICATE-----).", cause);
    }

    private static String bare(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }
}
