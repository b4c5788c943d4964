package dispatcher.bridge.client;

import dispatcher.bridge.wire.SelectorThread;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A child's connection to the host: calls with their answers, and events. Futures complete on the connection's own thread, which must
 * not be made to wait, and exceptionally only with a {@link DispatcherException}. Safe for use by several threads.
 */
public final class BridgeClient implements AutoCloseable {
    private static final int VERSION = 1;

    private final SelectorThread thread;
    private final ClientConnection connection;
    private final Greeting greeting;

    private BridgeClient(SelectorThread thread, ClientConnection connection, Greeting greeting) {
        this.thread = thread;
        this.connection = connection;
        this.greeting = greeting;
    }

    /**
     * Connects and waits to be let in.
     *
     * @param socket the bridge's socket
     * @param token what the host wants to hear
     * @param ended is called once when the connection has ended, on its own thread, however it ended
     * @throws DispatcherException DENIED: the host has closed the connection instead
     */
    public static BridgeClient open(Path socket, String token, Runnable ended) throws IOException {
        SelectorThread thread = new SelectorThread("bridge-client");
        ClientConnection connection = new ClientConnection(socket, thread, ended);
        thread.start();
        connection.say(Map.of("op", "hello", "version", VERSION, "token", token));
        return new BridgeClient(thread, connection, await(connection.greeting()));
    }

    /** What the host said of itself. */
    public Greeting greeting() {
        return greeting;
    }

    /** Asks for something; gives what came with {@code ok}. */
    public CompletableFuture<Map<?, ?>> call(String operation, Map<String, ?> fields) {
        return begin(operation, fields, null).answer();
    }

    /** Asks for something that goes on: its events are given to {@code events}, on the connection's thread. */
    Begun begin(String operation, Map<String, ?> fields, @Nullable Consumer<Map<?, ?>> events) {
        Map<String, Object> frame = new LinkedHashMap<>();
        frame.put("op", operation);
        frame.putAll(fields);
        return connection.ask(frame, events);
    }

    /** Says something that wants no answer; does nothing once the connection has ended. */
    public void tell(String operation, Map<String, ?> fields) {
        Map<String, Object> frame = new LinkedHashMap<>();
        frame.put("op", operation);
        frame.putAll(fields);
        connection.say(frame);
    }

    /** Ends what a call began. */
    void cancel(long id) {
        connection.forget(id);
        tell("cancel", Map.of("of", id));
    }

    /** Waits for an answer; not to be called on the connection's own thread. */
    public static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof DispatcherException failure ? failure : broken(String.valueOf(e.getCause()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new DispatcherException(FailureKind.DENIED, "The script was stopped while it waited for the host.",
                    "");
        }
    }

    static DispatcherException broken(String reason) {
        return new DispatcherException(FailureKind.DENIED, "The bridge to the host has ended: " + reason, "");
    }

    /** Ends the connection. */
    @Override
    public void close() throws IOException {
        connection.end("the script is ending.");
        thread.close();
    }

    /**
     * A call under way.
     *
     * @param id its number
     */
    record Begun(long id, CompletableFuture<Map<?, ?>> answer) {}
}
