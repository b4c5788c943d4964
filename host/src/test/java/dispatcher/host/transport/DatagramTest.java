package dispatcher.host.transport;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

class DatagramTest {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private static FailureKind kindOf(CompletableFuture<?> future) {
        Throwable thrown = requireNonNull(catchThrowable(future::join)).getCause();
        assertThat(thrown).isInstanceOf(DispatcherException.class);
        return ((DispatcherException) requireNonNull(thrown)).kind();
    }

    @Test
    void aDatagramArrivesAsItWasSent() throws IOException {
        try (DatagramSocket region = new DatagramSocket(0, LOOPBACK);
                DatagramSender sender = DatagramSender.open(new InetSocketAddress(LOOPBACK, region.getLocalPort()))
                        .join()) {
            region.setSoTimeout(20_000);
            byte[] text = "x".repeat(DatagramSender.MAXIMUM).getBytes(US_ASCII);
            sender.send(text).join();
            DatagramPacket received = new DatagramPacket(new byte[2_000], 2_000);
            region.receive(received);
            assertThat(received.getLength()).isEqualTo(DatagramSender.MAXIMUM);
        }
    }

    @Test
    void whatARegionWouldCutIsRefused() {
        try (DatagramSender sender = DatagramSender.open(new InetSocketAddress(LOOPBACK, 9)).join()) {
            CompletableFuture<Void> sent = sender.send(new byte[DatagramSender.MAXIMUM + 1]);
            assertThat(kindOf(sent)).isEqualTo(FailureKind.TOO_LARGE);
            assertThatThrownBy(sent::join).hasMessageContaining("1025 bytes").hasMessageContaining("cut");
        }
    }

    @Test
    void anUnknownHostIsUnreachable() {
        assertThat(kindOf(DatagramSender.open(InetSocketAddress.createUnresolved("no-such-host.invalid", 1))))
                .isEqualTo(FailureKind.UNREACHABLE);
    }

    @RepeatedTest(200)
    void aClosedSenderSaysSo() {
        DatagramSender sender = DatagramSender.open(new InetSocketAddress(LOOPBACK, 9)).join();
        sender.close();
        sender.close();
        assertThat(kindOf(sender.send(new byte[10]))).isEqualTo(FailureKind.UNREACHABLE);
    }

    @Test
    void everyCallbackIsHandedOnWhateverTheOthersDo() throws IOException {
        List<Integer> lengths = new CopyOnWriteArrayList<>();
        try (CallbackListener listener = CallbackListener.open(LOOPBACK, bytes -> {
            lengths.add(bytes.length);
            if (bytes.length == 3) {
                throw new IllegalStateException("on purpose");
            }
        }).join(); DatagramSocket region = new DatagramSocket()) {
            for (int length : new int[]{10, 0, 3, 60_000, 1_024}) {
                region.send(new DatagramPacket(new byte[length], length, listener.address()));
            }
            Deadline.await("five datagrams came", () -> lengths.size() == 5);
            assertThat(lengths).containsExactlyInAnyOrder(10, 0, 3, 60_000, 1_024);
        }
    }

    @Test
    void aListenerGivesItsPortBack() throws IOException {
        CallbackListener listener = CallbackListener.open(LOOPBACK, _ -> {}).join();
        InetSocketAddress address = listener.address();
        listener.close();
        listener.close();
        Deadline.await("the port is free", () -> isFree(address));
    }

    private static boolean isFree(InetSocketAddress address) {
        try (DatagramSocket socket = new DatagramSocket(address)) {
            return socket.isBound();
        } catch (IOException _) {
            return false;
        }
    }

    @Test
    void anAddressOfAnotherMachineIsUnreachable() throws IOException {
        assertThat(kindOf(CallbackListener.open(InetAddress.getByName("192.0.2.1"), _ -> {})))
                .isEqualTo(FailureKind.UNREACHABLE);
    }
}
