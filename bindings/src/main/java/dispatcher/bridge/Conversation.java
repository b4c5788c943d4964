package dispatcher.bridge;

import dispatcher.binding.LogLevel;
import dispatcher.bridge.wire.Offence;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.HostFault;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** What is said on one connection: the greeting, then calls and their answers. Hears on the bridge's thread. */
final class Conversation {
    static final int VERSION = 1;

    private final Connection connection;
    private final Bridge bridge;
    private final EventWindow events;
    private final Operations operations;
    private final long begun = System.nanoTime();
    private boolean greeted;
    private long lastId;

    Conversation(Connection connection, Bridge bridge) {
        this.connection = connection;
        this.bridge = bridge;
        this.events = new EventWindow(bridge.limits(), event -> connection.send(event, () -> {}), this::dropped);
        this.operations = new Operations(bridge, events);
    }

    void hear(byte[] line) throws Offence {
        Frame frame = new Frame(bridge.json().read(line));
        if (!greeted) {
            greet(frame);
            return;
        }
        switch (frame.op()) {
            case "bye" -> connection.end();
            case "nudge" -> nudge();
            case "done" -> events.done(count(frame));
            case "listening" -> events.listening(Boolean.TRUE.equals(frame.get("on")));
            default -> call(frame, line.length);
        }
    }

    /** Nobody waits for an answer that could tell what is wrong with it. */
    private static int count(Frame frame) throws Offence {
        try {
            return frame.integer("count", 1, Integer.MAX_VALUE);
        } catch (DispatcherException failure) {
            throw new Offence(String.valueOf(failure.getMessage()));
        }
    }

    /** Counted like a call, lest a child that reads nothing fills the memory with what it is to be told. */
    private void nudge() {
        connection.began();
        connection.send(Map.of("op", "nudge"), connection::done);
    }

    /** Whether the child should have said its greeting by now. */
    boolean isSilent() {
        return !greeted && System.nanoTime() - begun > bridge.limits().greeting().toNanos();
    }

    EventWindow events() {
        return events;
    }

    /** Ends what the child began. */
    void close() {
        operations.close();
    }

    private void greet(Frame frame) throws Offence {
        if (!frame.op().equals("hello") || !(frame.get("version") instanceof Integer version)) {
            throw new Offence("The first frame is no greeting.");
        } else if (version != VERSION) {
            throw new Offence("This is version " + VERSION + " of the bridge, not " + version + ".");
        } else if (!(frame.get("token") instanceof String token) || !bridge.isToken(token)) {
            throw new Offence("The token is wrong.");
        }
        greeted = true;
        connection.send(bridge.greeting(), () -> {});
    }

    private void call(Frame frame, int bytes) throws Offence {
        Long id = frame.id();
        if (id != null && id <= lastId) {
            throw new Offence("The id " + id + " came after " + lastId
                    + "; each call's id must be above that of the call before it.");
        }
        lastId = id == null ? lastId : id;
        if (id == null) {
            connection.began();
        } else {
            connection.asked();
        }
        bridge.activity().begin();
        bridge.load().add(bytes);
        run(frame, id).whenComplete((answer, thrown) -> {
            bridge.activity().end();
            bridge.load().add(-bytes);
            if (id == null) {
                unheard(thrown);
            } else {
                connection.answered();
                send(id, answer, thrown);
            }
        });
    }

    private void send(Long id, @Nullable Map<String, ?> answer, @Nullable Throwable thrown) {
        if (bridge.load().isFarBeyond()) {
            connection.flooded();
            return;
        }
        try {
            connection.send(answer(id, answer, thrown), connection::done);
        } catch (DispatcherException tooLarge) {
            connection.send(answer(id, null, tooLarge), connection::done);
        }
    }

    private CompletableFuture<Map<String, @Nullable Object>> run(Frame frame, @Nullable Long id) throws Offence {
        try {
            return operations.run(frame, id);
        } catch (RuntimeException failure) {
            // Also what nobody has foreseen: the thread serves others, too.
            return CompletableFuture.failedFuture(failure);
        }
    }

    private void unheard(@Nullable Throwable thrown) {
        try {
            if (thrown != null) {
                bridge.unheard(failure(thrown));
            }
        } finally {
            connection.done();
        }
    }

    private static Map<String, ?> answer(
            Long id, @Nullable Map<String, ?> answer, @Nullable Throwable thrown) {
        Map<String, Object> frame = new LinkedHashMap<>();
        frame.put("id", id);
        if (answer != null && thrown == null) {
            frame.put("ok", answer);
        } else {
            frame.put("error", error(failure(thrown)));
        }
        return frame;
    }

    private static Map<String, String> error(DispatcherException failure) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("kind", failure.kind().typeName());
        error.put("message", String.valueOf(failure.getMessage()));
        error.put("advice", failure.advice());
        if (failure.regionText() instanceof String text) {
            error.put("text", text);
        }
        return error;
    }

    private static DispatcherException failure(@Nullable Throwable thrown) {
        return switch (thrown) {
            case DispatcherException failure -> failure;
            case CompletionException wrapped when wrapped.getCause() != null -> failure(wrapped.getCause());
            case null, default -> HostFault.of(thrown, "This is a fault of Dispatcher; report it.");
        };
    }

    private void dropped(long count) {
        bridge.log(LogLevel.WARNING, String.format(Locale.ROOT,
                "%,d events were dropped so far, since the program does not keep up with them.", count));
    }
}
