package dispatcher.host.fault;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Passes datagrams on to where they are meant for, and spoils them as it is told. Safe for use by several threads. */
public final class DatagramProxy implements AutoCloseable {
    private final AtomicReference<@Nullable Order> next = new AtomicReference<>();
    private byte @Nullable [] held;
    private @Nullable DatagramSocket socket;
    private int target;

    private record Order(DatagramFault fault, String containing) {}

    /** Spoils the next datagram. */
    public void spoilNext(DatagramFault fault) {
        spoil(fault, "");
    }

    /** Spoils the next datagram that has that text in it. */
    public void spoil(DatagramFault fault, String containing) {
        next.set(new Order(fault, containing));
    }

    /** The port whose datagrams come to that port; there is one at a time. */
    synchronized int redirect(int port) {
        if (port != target) {
            close();
            target = port;
            socket = open(port);
        }
        return Objects.requireNonNull(socket).getLocalPort();
    }

    private DatagramSocket open(int port) {
        try {
            DatagramSocket opened = new DatagramSocket(0, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> pass(opened, port));
            return opened;
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
            // The test is over, or they go elsewhere.
        }
    }

    private @Nullable DatagramFault ordered(String datagram) {
        Order order = next.get();
        return order != null && datagram.contains(order.containing()) && next.compareAndSet(order, null)
                ? order.fault()
                : null;
    }

    private synchronized void spoil(DatagramSocket socket, int port, byte[] datagram) throws IOException {
        DatagramFault fault = ordered(new String(datagram, StandardCharsets.US_ASCII));
        if (fault == DatagramFault.REORDERED) {
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
    public synchronized void close() {
        if (socket != null) {
            socket.close();
        }
    }
}
