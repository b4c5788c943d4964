package dispatcher.host.region.event;

import dispatcher.host.codec.Encoding;
import dispatcher.host.region.RegionWatch;
import dispatcher.message.Callback;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Sends callbacks: JSON in ASCII, a datagram each, at once and in the caller's thread, so that a callback leaves before the
 * answer to the request that caused it. Nobody learns whether one arrived. Safe for use by several threads.
 */
public final class CallbackSender implements AutoCloseable {
    private static final int SEND_BUFFER = 4 * 1024 * 1024;
    private static final int MAX_HELD_BACK = 100_000;
    private static final System.Logger LOG = System.getLogger(CallbackSender.class.getName());

    private final DatagramChannel channel;
    private final ScheduledExecutorService timer;
    private final AtomicInteger heldBack = new AtomicInteger();
    private final @Nullable RegionWatch watch;
    private volatile Faults faults = Faults.NONE;

    /**
     * @param timer for callbacks that are to be held back
     * @param watch is told each callback; null: nobody is
     */
    public CallbackSender(ScheduledExecutorService timer, @Nullable RegionWatch watch) throws IOException {
        this.watch = watch;
        this.timer = timer;
        channel = DatagramChannel.open();
        channel.setOption(StandardSocketOptions.SO_SNDBUF, SEND_BUFFER);
    }

    /** Loses and holds back callbacks from now on. */
    public void setFaults(Faults wanted) {
        faults = wanted;
    }

    void send(EndPoint endPoint, Callback callback) {
        if (endPoint.isClosed()) {
            return;
        }
        if (watch != null) {
            watch.told(callback);
        }
        Faults now = faults;
        if (now.callbackLoss() > 0 && ThreadLocalRandom.current().nextDouble() < now.callbackLoss()) {
            return;
        }
        byte[] datagram = Encoding.JSON.codec().encode(callback);
        if (now.callbackDelay() > 0) {
            holdBack(endPoint, datagram, now.callbackDelay());
        } else {
            send(endPoint.address(), datagram);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void holdBack(EndPoint endPoint, byte[] datagram, int millis) {
        if (heldBack.incrementAndGet() > MAX_HELD_BACK) {
            heldBack.decrementAndGet();
            return;
        }
        var _ = timer.schedule(() -> {
            heldBack.decrementAndGet();
            send(endPoint.address(), datagram);
        }, millis, TimeUnit.MILLISECONDS);
    }

    private void send(InetSocketAddress address, byte[] datagram) {
        try {
            channel.send(ByteBuffer.wrap(datagram), address);
        } catch (IOException | IllegalArgumentException e) {
            // As on the real server, an address that cannot be reached goes unnoticed; port 0 is such a one.
            LOG.log(System.Logger.Level.DEBUG, "A callback to {0} was not sent: {1}", address, e.getMessage());
        }
    }
}
