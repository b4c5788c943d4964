package dispatcher.host.transport;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import io.netty.handler.ssl.NotSslRecordException;
import io.netty.handler.ssl.SslHandshakeTimeoutException;
import java.net.URI;
import java.security.SignatureException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** The sentences for a server that could not prove who it is; no request was sent to it. */
record TlsFailures(URI url) {
    /** What it means for a request that nothing but TLS went wrong with; empty where it was something else. */
    Optional<DispatcherException> of(@Nullable Throwable cause) {
        return causes(cause).anyMatch(SSLException.class::isInstance)
                ? Optional.of(failure(cause))
                : Optional.empty();
    }

    private DispatcherException failure(@Nullable Throwable cause) {
        if (has(cause, NotSslRecordException.class::isInstance)) {
            return unreachable("What answers at " + url + " does not speak TLS.",
                    "If that region has no HTTPS, its address begins with http://.", cause);
        } else if (has(cause, SslHandshakeTimeoutException.class::isInstance)) {
            return unreachable("Nobody at " + url + " agreed on a TLS connection within the time allowed.",
                    "Check host and port, and that HTTPS is spoken there.", cause);
        } else if (has(cause, CertificateExpiredException.class::isInstance)) {
            return untrusted("has expired", "Whoever runs the region must renew it; or this machine's clock is wrong.",
                    cause);
        } else if (has(cause, CertificateNotYetValidException.class::isInstance)) {
            return untrusted("is not valid yet", "Check this machine's clock and the certificate.", cause);
        }
        return other(cause);
    }

    private DispatcherException other(@Nullable Throwable cause) {
        if (has(cause, TlsFailures::isOfNoAuthority)) {
            return untrusted("is signed by nobody whom this machine trusts",
                    "If you trust who signed it, name a file with that authority's certificate: --ca FILE.", cause);
        } else if (has(cause, thrown -> thrown instanceof CertificateException && isOfOtherHost(thrown))) {
            return untrusted("was issued for another host", "Write the host as the certificate has it.", cause);
        } else if (has(cause, CertificateException.class::isInstance)) {
            return untrusted("cannot be trusted (" + deepest(cause) + ")", "Whoever runs the region must mend it.",
                    cause);
        }
        return unreachable("No TLS connection to " + url + " came about (" + deepest(cause) + ").",
                "Check host and port, and which versions of TLS the region's server speaks.", cause);
    }

    /** No path leads to a trusted authority, or one that only has the name of such a one has signed. */
    private static boolean isOfNoAuthority(Throwable thrown) {
        return thrown instanceof CertPathBuilderException || thrown instanceof SignatureException;
    }

    private static boolean isOfOtherHost(Throwable thrown) {
        String text = String.valueOf(thrown.getMessage());
        return text.startsWith("No subject alternative") || text.startsWith("No name matching");
    }

    private DispatcherException untrusted(String what, String advice, @Nullable Throwable cause) {
        return unreachable("The certificate of " + url + " " + what + "; nothing was sent.", advice, cause);
    }

    private static DispatcherException unreachable(String sentence, String advice, @Nullable Throwable cause) {
        return new DispatcherException(FailureKind.UNREACHABLE, sentence, advice, cause);
    }

    private static boolean has(@Nullable Throwable thrown, Predicate<Throwable> what) {
        return causes(thrown).anyMatch(what);
    }

    private static String deepest(@Nullable Throwable thrown) {
        return causes(thrown).reduce((_, next) -> next).map(HttpFailures::reason).orElse("no reason given");
    }

    private static Stream<Throwable> causes(@Nullable Throwable thrown) {
        return thrown == null ? Stream.empty() : Stream.iterate(thrown, each -> each != null, Throwable::getCause);
    }
}
