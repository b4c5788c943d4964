package dispatcher.raw;

import dispatcher.binding.RegionAddress;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells whether an address that a program names is a region's. Safe for use by several threads. */
final class RegionNames {
    private static final int HTTP_PORT = 80;
    private static final int MOST_REMEMBERED = 1000;

    private final RegionAddress region;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    RegionNames(RegionAddress region) {
        this.region = region;
    }

    /** @param address an HTTP URL, or {@code host:port} for datagrams */
    boolean isRegion(String address) {
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(address, this::compare);
    }

    private boolean compare(String address) {
        try {
            return address.contains("://") ? isUrl(new URI(address.strip())) : isDatagrams(address.strip());
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private boolean isUrl(URI url) {
        return same(url, region.url()) && path(url).equals(path(region.url()));
    }

    private boolean isDatagrams(String address) throws URISyntaxException {
        return region.datagrams() != null && same(new URI("udp://" + address), new URI("udp://" + region.datagrams()));
    }

    private static boolean same(URI one, URI other) {
        return one.getHost() != null && port(one) == port(other)
                && (one.getHost().equalsIgnoreCase(other.getHost()) || address(one).equals(address(other)));
    }

    private static int port(URI url) {
        return url.getPort() < 0 ? HTTP_PORT : url.getPort();
    }

    private static String path(URI url) {
        String path = url.getRawPath() == null || url.getRawPath().length() <= 1 ? "/Dispatcher" : url.getRawPath();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String address(URI url) {
        try {
            return InetAddress.getByName(url.getHost()).getHostAddress();
        } catch (UnknownHostException _) {
            return url.getHost();
        }
    }
}
