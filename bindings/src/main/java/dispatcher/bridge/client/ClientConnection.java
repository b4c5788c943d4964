package dispatcher.bridge.client;

import dispatcher.bridge.wire.FrameBuffer;
import dispatcher.bridge.wire.Json;
import dispatcher.bridge.wire.Offence;
import dispatcher.bridge.wire.Outbox;
import dispatcher.bridge.wire.SelectorThread;
import dispatcher.failure.DispatcherException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The bytes and frames of a child's connection. Reading belongs to its thread, writing to whoever has something. */
final class ClientConnection implements SelectorThread.Ready {
    private static final int LARGEST_FRAME = 16 << 20;
    private static final int DEPTH = 64;

    private final SocketChannel channel;
    private final SelectorThread thread;
    private final SelectionKey key;
    private final Runnable ended;
    private final Json read = new Json(LARGEST_FRAME, DEPTH);
    private volatile Json written = read;
    private final FrameBuffer frames = new FrameBuffer(LARGEST_FRAME);
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
    private final Calls calls = new Calls();
    private final CompletableFuture<Greeting> greeting = new CompletableFuture<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final Outbox outbox;

    ClientConnection(Path socket, SelectorThread thread, Runnable ended) throws IOException {
        this.channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        this.thread = thread;
        this.ended = ended;
        this.outbox = new Outbox(channel, this::waitForRoom);
        this.key = thread.register(channel, SelectionKey.OP_READ, this);
    }

    CompletableFuture<Greeting> greeting() {
        return greeting;
    }

    /** Ids must rise on the wire, so numbering and sending are one step. */
    synchronized BridgeClient.Begun ask(Map<String, Object> frame, @Nullable Consumer<Map<?, ?>> events) {
        BridgeClient.Begun begun = calls.begin(events);
        frame.put("id", begun.id());
        try {
            send(frame);
        } catch (DispatcherException tooLarge) {
            calls.fail(begun.id(), tooLarge);
        }
        return begun;
    }

    void say(Map<String, ?> frame) {
        send(frame);
    }

    void forget(long id) {
        calls.forget(id);
    }

    @Override
    public void ready(SelectionKey ready) {
        try {
            if (ready.isWritable() && outbox.flush()) {
                key.interestOpsAnd(~SelectionKey.OP_WRITE);
            }
            if (ready.isReadable()) {
                read();
            }
        } catch (CancelledKeyException _) {
            // It has just ended.
        } catch (IOException | Offence e) {
            end(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void tick() {
        // Calls have their deadlines in the host.
    }

    /** The second time nothing happens. */
    void end(String reason) {
        if (over.compareAndSet(false, true)) {
            key.cancel();
            try {
                channel.close();
            } catch (IOException _) {
                // It is as closed as it can be.
            }
            DispatcherException failure = BridgeClient.broken(reason);
            greeting.completeExceptionally(failure);
            calls.failAll(failure);
            ended.run();
        }
    }

    private void read() throws IOException, Offence {
        if (channel.read(buffer.clear()) < 0) {
            end("the host is gone.");
            return;
        }
        frames.append(buffer.flip());
        for (byte[] line = frames.next(); line != null; line = frames.next()) {
            hear(read.read(line));
        }
    }

    private void hear(Map<?, ?> frame) {
        if (frame.get("event") != null) {
            calls.event(frame);
            // What waits for the script is the script's own affair from here on.
            say(Map.of("op", "done", "count", 1));
        } else if (frame.get("id") instanceof Number id) {
            calls.answer(id.longValue(), frame);
        } else if ("hello".equals(frame.get("op"))) {
            greeted(Greeting.of(frame));
        } else if ("bye".equals(frame.get("op"))) {
            end(String.valueOf(frame.get("reason")));
        }
    }

    private void greeted(Greeting host) {
        written = new Json(host.frame(), DEPTH);
        greeting.complete(host);
    }

    private void send(Map<String, ?> frame) {
        byte[] bytes = written.write(frame);
        try {
            outbox.send(bytes, () -> {});
        } catch (IOException _) {
            // The host is gone; reading will tell.
        }
        if (over.get()) {
            calls.failAll(BridgeClient.broken("the script is ending."));
        }
    }

    private void waitForRoom() {
        try {
            key.interestOpsOr(SelectionKey.OP_WRITE);
            thread.wake();
        } catch (CancelledKeyException _) {
            // It has just ended: nobody waits for the rest.
        }
    }
}
