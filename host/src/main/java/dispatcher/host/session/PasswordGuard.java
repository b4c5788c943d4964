package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;

/** Keeps passwords, and capabilities, from connections that anybody on the way could read. */
public final class PasswordGuard {
    private PasswordGuard() {}

    /**
     * Whether a password may be sent to a URL without more ado: it is {@code https}, or it never leaves this machine. No name but
     * {@code localhost} is taken for this machine, since whoever answers for names could lie.
     */
    public static boolean isSafe(URI url) {
        return isEncrypted(url) || isThisMachine(url.getHost());
    }

    /** Fails with DENIED where a password would be sent unprotected and nobody said that this shall be. */
    static void check(SessionOptions options) {
        if (!options.insecureHttp() && !isSafe(options.url())) {
            throw refusal(options.url());
        }
    }

    /** What to say to whoever would send a password there. */
    public static DispatcherException refusal(URI url) {
        return new DispatcherException(FailureKind.DENIED,
                "The password was not sent to " + url + ": over plain HTTP everybody on the way could read it.",
                "Use https:// if the region offers it; on a network that you trust say --insecure-http, or insecure-http = true "
                        + "beside the region's url in a file.");
    }

    /** What to say to whoever would send a capability in a datagram beside an encrypted connection. */
    static DispatcherException datagramRefusal(URI url) {
        return new DispatcherException(FailureKind.DENIED,
                "The datagram to the region at " + url
                        + " was not sent: everybody on the way could read the capability in it.",
                "Send the message over HTTP, or say --insecure-http on a network that you trust.");
    }

    static boolean isEncrypted(URI url) {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    private static boolean isThisMachine(String host) {
        if (host.toLowerCase(Locale.ROOT).equals("localhost")) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(host.replaceAll("^\\[|\\]$", "")).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
