package dispatcher.host.serve.control;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks something of a running host. Used by one thread. */
public final class ControlClient implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final HostFile host;
    private final ControlChannel channel;

    private ControlClient(HostFile host, ControlChannel channel) {
        this.host = host;
        this.channel = channel;
    }

    /** @throws DispatcherException UNREACHABLE: it does not run any more */
    public static ControlClient connect(HostFile host) {
        try {
            return new ControlClient(host,
                    new ControlChannel(SocketChannel.open(UnixDomainSocketAddress.of(host.socket()))));
        } catch (IOException e) {
            throw gone(host, e);
        }
    }

    /** How all scripts are: an array of objects, as {@code status --json} shows it. */
    public JsonNode status() {
        return ask("status", "").path("scripts");
    }

    /** Starts a script. */
    public void start(String name) {
        ask("start", name);
    }

    /** Stops a script, and waits for that. */
    public void stop(String name) {
        ask("stop", name);
    }

    /** Stops a script, and starts it. */
    public void restart(String name) {
        ask("restart", name);
    }

    /**
     * Lets the host read its file again.
     *
     * @param name the only script that is meant; empty: all
     * @return what was done, in lines
     */
    public List<String> reload(String name) {
        return ask("reload", name).path("done").values().stream().map(JsonNode::asString).toList();
    }

    /** Where the log of a script is. */
    public Path log(String name) {
        return Path.of(ask("log", name).path("log").asString());
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw gone(host, e);
        }
    }

    /** @throws DispatcherException as the host says, or UNREACHABLE */
    private JsonNode ask(String command, String name) {
        try {
            channel.write(JSON.writeValueAsString(JSON.createObjectNode().put("command", command).put("name", name)));
            String answer = channel.read();
            if (answer == null) {
                throw new IOException("it ended");
            }
            return checked(JSON.readTree(answer));
        } catch (IOException e) {
            throw gone(host, e);
        }
    }

    private static JsonNode checked(JsonNode answer) {
        if (answer.has("error")) {
            throw new DispatcherException(FailureKind.valueOf(answer.path("kind").asString()),
                    answer.path("error").asString(), "");
        }
        return answer;
    }

    private static DispatcherException gone(HostFile host, IOException cause) {
        return new DispatcherException(FailureKind.UNREACHABLE,
                "The host of " + host.settings() + " does not answer: " + cause.getMessage() + '.',
                "See whether its process " + host.pid() + " still runs.", cause);
    }
}
