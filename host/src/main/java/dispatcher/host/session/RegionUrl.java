package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.net.URI;
import java.net.URISyntaxException;

/** Reads a region's URL as a person writes it. */
public final class RegionUrl {
    private static final int LARGEST_PORT = 65535;

    private RegionUrl() {}

    /** Whether a person means an address by that, and not a name. */
    public static boolean isUrl(String urlOrName) {
        return urlOrName.matches("(?s).*[:/@].*");
    }

    /**
     * Completes what is left out: {@code http://} in front and the path {@code /Dispatcher/}. A path gets a slash at its end,
     * since a real server does not find the module without it.
     *
     * @throws DispatcherException WRONG_ARGUMENT: no URL, or one that holds a user or a password
     */
    public static URI of(String text) {
        try {
            URI url = new URI(text.contains("://") ? text.strip() : "http://" + text.strip());
            if (!url.getScheme().matches("(?i)https?") || url.getPort() > LARGEST_PORT || url.getPort() == 0
                    || url.getHost() == null || url.getRawUserInfo() != null) {
                throw notAUrl(text.contains("@") ? "That" : "'" + text + "'");
            }
            return new URI(url.getScheme() + "://" + url.getRawAuthority() + path(url));
        } catch (URISyntaxException e) {
            throw notAUrl(text.contains("@") ? "That" : "'" + text + "'");
        }
    }

    private static String path(URI url) {
        String path = url.getRawPath();
        if (path.isEmpty() || path.equals("/")) {
            return "/Dispatcher/";
        } else if (url.getRawQuery() != null) {
            return path + "?" + url.getRawQuery();
        }
        return path.endsWith("/") ? path : path + "/";
    }

    private static DispatcherException notAUrl(String text) {
        return new DispatcherException(
                FailureKind.WRONG_ARGUMENT,
                text + " is not the URL of a region.",
                "Write it like http://127.0.0.1:9000 or https://HOST:PORT, without a user or a password in it.");
    }
}
