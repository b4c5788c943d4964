package dispatcher.bridge;

import dispatcher.bridge.wire.SelectorThread;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** Lets a child's connections in. */
final class Acceptor implements SelectorThread.Ready, AutoCloseable {
    private final ServerSocketChannel channel;
    private final SelectorThread thread;
    private final Bridge bridge;

    Acceptor(Path socket, SelectorThread thread, Bridge bridge) throws IOException {
        this.thread = thread;
        this.bridge = bridge;
        channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        channel.bind(UnixDomainSocketAddress.of(socket));
        thread.register(channel, SelectionKey.OP_ACCEPT, this);
    }

    @Override
    public void ready(SelectionKey key) {
        try {
            for (SocketChannel child = channel.accept(); child != null; child = channel.accept()) {
                admit(new Connection(child, thread, bridge));
            }
        } catch (IOException e) {
            bridge.unaccepted(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void tick() {
        // It has no deadlines.
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void admit(Connection connection) {
        if (!bridge.admit(connection)) {
            connection.refuse("The program has more than " + bridge.limits().connections() + " connections.");
        }
    }
}
