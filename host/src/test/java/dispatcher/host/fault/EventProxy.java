package dispatcher.host.fault;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Passes callbacks on to the endpoints that they are meant for, and spoils them as it is told. Safe for use by several threads. */
public final class EventProxy implements AutoCloseable {
    private final Map<Integer, DatagramSocket> sockets = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Order> next = new AtomicReference<>();
    private byte @Nullable [] held;

    private record Order(EventFault fault, String containing) {}

    /** Spoils the next callback. */
    public void spoilNext(EventFault fault) {
        spoil(fault, "");
    }

    /** Spoils the next callback that has that text in it. */
    public void spoil(EventFault fault, String containing) {
        next.set(new Order(fault, containing));
    }

    /** The port whose datagrams come to that port; there is one at a time. */
    int redirect(int port) {
        try {
            close();
            sockets.clear();
            DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
            sockets.put(socket.getLocalPort(), socket);
            Thread.ofVirtual().start(() -> pass(socket, port));
            return socket.getLocalPort();
        } catch (SocketException e) {
            throw new AssertionError(e);
        }
    }

    private void pass(DatagramSocket socket, int port) {
        try {
            while (true) {
                DatagramPacket packet = new DatagramPacket(new byte[65_000], 65_000);
                socket.receive(packet);
                spoil(socket, port, Arrays.copyOf(packet.getData(), packet.getLength()));
            }
        } catch (IOException _) {
            // The test is over.
        }
    }

    private @Nullable EventFault ordered(String callback) {
        Order order = next.get();
        return order != null && callback.contains(order.containing()) && next.compareAndSet(order, null)
                ? order.fault()
                : null;
    }

    private synchronized void spoil(DatagramSocket socket, int port, byte[] datagram) throws IOException {
        EventFault fault = ordered(new String(datagram, StandardCharsets.US_ASCII));
        if (fault == EventFault.REORDERED) {
            held = datagram;
            return;
        }
        for (byte[] each : fault == null ? List.of(datagram) : fault.spoil(datagram)) {
            socket.send(new DatagramPacket(each, each.length, InetAddress.getLoopbackAddress(), port));
        }
        byte[] late = held;
        held = null;
        if (late != null) {
            socket.send(new DatagramPacket(late, late.length, InetAddress.getLoopbackAddress(), port));
        }
    }

    @Override
    public void close() {
        sockets.values().forEach(DatagramSocket::close);
    }
}
