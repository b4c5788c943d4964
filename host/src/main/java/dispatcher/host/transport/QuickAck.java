package dispatcher.host.transport;

import io.netty.channel.Channel;
import io.netty.channel.ChannelException;
import io.netty.channel.ChannelOption;
import io.netty.channel.socket.nio.NioChannelOption;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import jdk.net.ExtendedSocketOptions;

/** Asks the kernel to acknowledge at once what arrives next. It forgets that as the traffic goes on, so it is told again and again. */
final class QuickAck {
    private static final ChannelOption<Boolean> OPTION = NioChannelOption.of(ExtendedSocketOptions.TCP_QUICKACK);

    /** Whether this system has it; Linux does. */
    static final boolean SUPPORTED = supported();

    private QuickAck() {}

    static void renew(Channel channel) {
        try {
            channel.config().setOption(OPTION, true);
        } catch (ChannelException _) {
            // The socket was closed meanwhile; its own handler is told that.
        }
    }

    private static boolean supported() {
        try (SocketChannel probe = SocketChannel.open()) {
            return probe.supportedOptions().contains(ExtendedSocketOptions.TCP_QUICKACK);
        } catch (IOException | LinkageError _) {
            return false;
        }
    }
}
