package dispatcher.host.region.server;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.region.handler.Router;
import dispatcher.host.region.request.RequestReader;
import dispatcher.host.region.security.AddressFilter;
import io.netty.channel.Channel;
import io.netty.channel.EventLoopGroup;
import java.net.InetSocketAddress;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The region's two sockets. Once opened they keep their ports, also when they are closed and opened again. Safe for use by
 * several threads.
 */
public final class RegionServer {
    private final EventLoopGroup group;
    private final HttpServer http;
    private final DatagramServer datagrams;
    // Read without the lock: a request asks for them while close() holds it and waits for that request's thread.
    private volatile InetSocketAddress httpAddress;
    private volatile InetSocketAddress udpAddress;
    private @Nullable Channel httpChannel;
    private @Nullable Channel udpChannel;

    /**
     * @param path the path of requests
     * @param httpAddress where to listen; port 0: any free one
     * @param udpAddress where to listen; port 0: any free one
     */
    public RegionServer(EventLoopGroup group, String path, Router router, AddressFilter filter,
            InetSocketAddress httpAddress, InetSocketAddress udpAddress) {
        this.group = group;
        this.httpAddress = httpAddress;
        this.udpAddress = udpAddress;
        Site site = new Site(path, new RequestReader(router.types()), router, filter);
        http = new HttpServer(site);
        datagrams = new DatagramServer(site);
    }

    /**
     * Opens both sockets.
     *
     * @throws DispatcherException of kind UNREACHABLE where a port is taken
     */
    public synchronized void open() {
        Channel opened = bind("HTTP", httpAddress, () -> http.bind(group, httpAddress));
        try {
            udpChannel = bind("UDP", udpAddress, () -> datagrams.bind(group, udpAddress));
        } catch (DispatcherException e) {
            opened.close().syncUninterruptibly();
            throw e;
        }
        httpChannel = opened;
        httpAddress = (InetSocketAddress) opened.localAddress();
        udpAddress = (InetSocketAddress) udpChannel.localAddress();
    }

    /** Closes both sockets and every connection. */
    public synchronized void close() {
        closeChannel(httpChannel);
        closeChannel(udpChannel);
        http.closeAll();
    }

    public int httpPort() {
        return httpAddress.getPort();
    }

    public int udpPort() {
        return udpAddress.getPort();
    }

    /** Closes the connections whose clients take too long; to be called now and then. */
    public void closeLate() {
        http.closeLate();
    }

    /** Whether heads and bodies are sent apart. */
    public void setSplitsSegments(boolean split) {
        http.setSplitsSegments(split);
    }

    private static void closeChannel(@Nullable Channel channel) {
        if (channel != null) {
            channel.close().syncUninterruptibly();
        }
    }

    private static Channel bind(String what, InetSocketAddress address, Supplier<Channel> bind) {
        try {
            return bind.get();
        } catch (Exception e) {
            throw new DispatcherException(FailureKind.UNREACHABLE,
                    "The " + what + " port " + address.getPort() + " of " + address.getHostString()
                            + " cannot be opened: " + e.getMessage() + '.',
                    "Another program may use it; choose another port, or 0 for any free one.", e);
        }
    }
}
