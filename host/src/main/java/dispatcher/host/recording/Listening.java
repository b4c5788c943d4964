package dispatcher.host.recording;

import dispatcher.failure.DispatcherException;
import dispatcher.host.codec.Encoding;
import dispatcher.host.transport.CallbackListener;
import dispatcher.message.Callback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Hears the callbacks of a replay. */
final class Listening implements AutoCloseable {
    private static final int ANY_PORT = 9;

    private final CallbackListener listener;
    private final Set<String> moved = ConcurrentHashMap.newKeySet();

    /** @param region where the callbacks come from */
    Listening(URI region) {
        listener = CallbackListener.open(facing(region), this::take).join();
    }

    InetSocketAddress address() {
        return listener.address();
    }

    /** The ids of the objects that the region has told of. */
    Set<String> moved() {
        return moved;
    }

    @Override
    public void close() {
        listener.close();
    }

    private void take(byte[] datagram) {
        try {
            Callback callback = Encoding.JSON.codec().decodeCallback(datagram);
            if (callback instanceof UpdatedCallback update) {
                moved.add(update.objectId().toString());
            }
        } catch (DispatcherException _) {
            // Anybody can send datagrams.
        }
    }

    /** This machine's address as the region sees it. */
    private static InetAddress facing(URI region) {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.connect(InetAddress.getByName(region.getHost().replaceAll("^\\[|]$", "")), ANY_PORT);
            return socket.getLocalAddress();
        } catch (IOException _) {
            return InetAddress.getLoopbackAddress();
        }
    }
}
