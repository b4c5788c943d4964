package dispatcher.host.serve.control;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.serve.ScriptHost;
import dispatcher.host.settings.ServerSettings;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Lets other commands of the same user ask something of a host, until it is closed. */
public final class ControlServer implements AutoCloseable {
    private final HostFile file;
    private final ServerSocketChannel channel;
    private final HostCommands commands;

    private ControlServer(HostFile file, ServerSocketChannel channel, HostCommands commands) {
        this.file = file;
        this.channel = channel;
        this.commands = commands;
    }

    /**
     * Begins to listen.
     *
     * @param path the file that lists the host's scripts
     * @param settings what it says
     * @param reader reads it again, or fails with a {@link DispatcherException}
     * @throws DispatcherException WRONG_ARGUMENT: another host runs the same file, or the socket cannot be made
     */
    public static ControlServer start(ScriptHost host, Path path, ServerSettings settings,
            Supplier<ServerSettings> reader) {
        Path real = RunningHosts.real(path);
        RunningHosts.of(real).ifPresent(other -> {
            throw new DispatcherException(FailureKind.WRONG_ARGUMENT,
                    path + " is served by process " + other.pid() + " already.",
                    "End that one first, or reload it.");
        });
        HostFile file = HostFile.write(real);
        try {
            ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                    .bind(UnixDomainSocketAddress.of(file.socket()));
            ControlServer server = new ControlServer(file, channel, new HostCommands(host, settings, reader));
            Thread.ofPlatform().daemon().name("control").start(server::accept);
            return server;
        } catch (IOException e) {
            file.remove();
            throw new DispatcherException(FailureKind.WRONG_ARGUMENT,
                    "The socket " + file.socket() + " cannot be made: " + e.getMessage() + '.',
                    "Set java.io.tmpdir to a folder with a shorter path.", e);
        }
    }

    @Override
    public void close() {
        try (channel) {
            file.remove();
        } catch (IOException _) {
            // Nobody finds it any more.
        }
    }

    private void accept() {
        while (channel.isOpen()) {
            try {
                SocketChannel asked = channel.accept();
                Thread.ofPlatform().daemon().name("control").start(() -> serve(asked));
            } catch (IOException _) {
                // It was closed, or somebody went away before being let in.
            }
        }
    }

    private void serve(SocketChannel channel) {
        try (ControlChannel asked = new ControlChannel(channel)) {
            for (String line = asked.read(); line != null; line = asked.read()) {
                asked.write(commands.answer(line));
            }
        } catch (IOException _) {
            // Who asked has gone.
        }
    }
}
