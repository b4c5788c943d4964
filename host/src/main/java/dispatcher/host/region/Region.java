package dispatcher.host.region;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.region.archive.ArchiveLoader;
import dispatcher.host.region.asset.AssetStore;
import dispatcher.host.region.config.Directives;
import dispatcher.host.region.event.CallbackSender;
import dispatcher.host.region.event.EndPoints;
import dispatcher.host.region.event.Faults;
import dispatcher.host.region.event.Subscriptions;
import dispatcher.host.region.handler.Machinery;
import dispatcher.host.region.handler.Router;
import dispatcher.host.region.handler.Services;
import dispatcher.host.region.handler.WorkQueue;
import dispatcher.host.region.scene.Scene;
import dispatcher.host.region.security.Accounts;
import dispatcher.host.region.security.AddressFilter;
import dispatcher.host.region.security.Capabilities;
import dispatcher.host.region.server.RegionServer;
import dispatcher.host.region.store.Keeper;
import dispatcher.host.region.store.RegionStore;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A running region: two sockets, and a scene behind them. It knows nobody in this program: whoever wants something of it
 * asks over its sockets. Several may run in one JVM. Safe for use by several threads.
 */
public final class Region implements AutoCloseable {
    private static final long MAX_ASSET_BYTES = Math.max(64L << 20, Runtime.getRuntime().maxMemory() / 4);
    private static final int CHECKS_IN_LIFE = 4;
    /** Long enough for the answer to the request for a restart to leave. */
    private static final int BEFORE_RESTART = 50;

    private final RegionOptions options;
    private final EventLoopGroup group;
    private final CallbackSender sender;
    private final WorkQueue queue;
    private final Capabilities capabilities = new Capabilities(System::nanoTime);
    private final EndPoints endPoints;
    private final @Nullable Keeper keeper;
    private final RegionServer server;
    private volatile boolean closed;

    private Region(RegionOptions options, @Nullable RegionWatch watch) throws IOException {
        this.options = options;
        Directives directives = options.directives();
        Scene scene = new Scene(options.scene(), options.ground(), System::nanoTime);
        AssetStore assets = new AssetStore(MAX_ASSET_BYTES);
        keeper = load(scene, assets);
        group = new MultiThreadIoEventLoopGroup(Math.max(2, Runtime.getRuntime().availableProcessors()),
                new DefaultThreadFactory("region", true), NioIoHandler.newFactory());
        sender = new CallbackSender(group, watch);
        queue = new WorkQueue(Math.max(1, directives.maxAsyncThreads()),
                new DefaultThreadFactory("region-async", true));
        Subscriptions subscriptions = new Subscriptions(sender);
        endPoints = new EndPoints(directives.maxInterPingTime(), System::nanoTime, subscriptions::remove);
        Services services = new Services(directives, new Accounts(options.accounts()), capabilities, scene, assets,
                endPoints, subscriptions, new Running());
        server = new RegionServer(group, directives.httpPath(), new Router(services, queue, watch),
                new AddressFilter(directives), address(options.port()), address(options.udpPort()));
    }

    /**
     * Starts a region.
     *
     * @throws DispatcherException of kind UNREACHABLE where a port is taken, WRONG_ARGUMENT where a file that the options
     *         name cannot be read
     */
    public static Region start(RegionOptions options) {
        return start(options, null);
    }

    /** As above. @param watch is told what it is asked and what it tells; null: nobody is */
    public static Region start(RegionOptions options, @Nullable RegionWatch watch) {
        try {
            Region region = new Region(options, watch);
            region.open();
            return region;
        } catch (IOException e) {
            throw new DispatcherException(FailureKind.WRONG_ARGUMENT,
                    "The region could not be started: " + e.getMessage() + '.', "", e);
        }
    }

    /** Where requests are posted to, for example {@code http://127.0.0.1:9000/Dispatcher/}. */
    public String url() {
        return "http://" + host() + ':' + server.httpPort() + options.directives().httpPath();
    }

    /** The HTTP port. */
    public int port() {
        return server.httpPort();
    }

    /** The port for datagrams. */
    public int udpPort() {
        return server.udpPort();
    }

    public RegionOptions options() {
        return options;
    }

    /** Closes the sockets and stops all threads; what the region held is gone unless it keeps it in a file. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        server.close();
        queue.close();
        group.shutdownGracefully(0, 2, TimeUnit.SECONDS).awaitUninterruptibly(3, TimeUnit.SECONDS);
        if (keeper != null) {
            keeper.close();
        }
        try {
            sender.close();
        } catch (IOException _) {
            // Nothing is left to be sent.
        }
    }

    private void open() {
        try {
            server.open();
        } catch (DispatcherException e) {
            close();
            throw e;
        }
        long check = Math.max(1, options.directives().maxInterPingTime() / CHECKS_IN_LIFE);
        var _ = group.scheduleAtFixedRate(endPoints::closeDead, check, check, TimeUnit.MILLISECONDS);
        var _ = group.scheduleAtFixedRate(server::closeLate, 1, 1, TimeUnit.SECONDS);
    }

    /** What the data file holds comes before archive and terrain, which only fill a region that is new. */
    private @Nullable Keeper load(Scene scene, AssetStore assets) throws IOException {
        Path data = options.data();
        if (data == null) {
            fill(scene, assets);
            return null;
        }
        RegionStore store = RegionStore.open(data, scene, assets);
        try {
            if (!store.load()) {
                fill(scene, assets);
            }
            store.save();
            return new Keeper(store);
        } catch (IOException e) {
            store.close();
            throw e;
        }
    }

    private void fill(Scene scene, AssetStore assets) throws IOException {
        Path archive = options.archive();
        if (archive != null) {
            Predicate<UUID> isUser = id -> options.accounts().stream().anyMatch(account -> account.id().equals(id));
            new ArchiveLoader(scene, assets, isUser, options.firstAccount().id()).load(archive,
                    options.archiveTerrain());
        }
        Path terrain = options.terrain();
        if (terrain != null && !scene.terrain().read(Files.readAllBytes(terrain))) {
            throw new IOException("the terrain " + terrain + " does not have 256 by 256 heights of four bytes");
        }
    }

    private InetSocketAddress address(int port) {
        return new InetSocketAddress(options.bindAddress(), port);
    }

    private String host() {
        String told = options.directives().hostAddress();
        String host = told == null ? options.bindAddress() : told;
        return host.indexOf(':') >= 0 ? '[' + host + ']' : host;
    }

    /** The region as its own handlers see it. */
    private final class Running implements Machinery {
        @Override
        public String url() {
            return Region.this.url();
        }

        @Override
        public String asyncEndPoint() {
            return host() + ':' + server.udpPort();
        }

        @Override
        public void restart(Duration downFor) {
            var _ = group.schedule(() -> stop(downFor), BEFORE_RESTART, TimeUnit.MILLISECONDS);
        }

        @Override
        public void setFaults(Faults faults) {
            sender.setFaults(faults);
            server.setSplitsSegments(faults.splitSegments());
        }

        /** Not on an event loop: closing waits for them. */
        private void stop(Duration downFor) {
            Thread.ofVirtual().start(() -> {
                server.close();
                capabilities.clear();
                endPoints.clear();
                var _ = group.schedule(() -> Thread.ofVirtual().start(this::startAgain), downFor.toMillis(),
                        TimeUnit.MILLISECONDS);
            });
        }

        private void startAgain() {
            if (!closed) {
                server.open();
            }
        }
    }
}
