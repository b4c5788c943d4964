package dispatcher.bridge;

import dispatcher.bridge.wire.FrameBuffer;
import dispatcher.bridge.wire.Offence;
import dispatcher.bridge.wire.Outbox;
import dispatcher.bridge.wire.SelectorThread;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One connection of a child: its bytes. Reading belongs to the bridge's thread, writing to whoever has something. A child that has
 * too many calls under way, or does not read its answers, is not read from any more.
 */
final class Connection implements SelectorThread.Ready {
    private static final ThreadLocal<ByteBuffer> READ_BUFFER = ThreadLocal
            .withInitial(() -> ByteBuffer.allocateDirect(1 << 16));

    /** Who does not read so much of what it asked for is not read from. */
    private static final long MOST_UNREAD = 8 << 20;

    private final SocketChannel channel;
    private final SelectorThread thread;
    private final SelectionKey key;
    private final Bridge bridge;
    private final FrameBuffer frames;
    private final Allowance allowance;
    private final Outbox outbox;
    private final Conversation conversation;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();

    Connection(SocketChannel channel, SelectorThread thread, Bridge bridge) throws IOException {
        this.channel = channel;
        this.thread = thread;
        this.bridge = bridge;
        this.frames = new FrameBuffer(bridge.limits().frameBytes());
        this.allowance = new Allowance(bridge.limits());
        this.outbox = new Outbox(channel, this::waitForRoom, bridge.load()::add);
        this.conversation = new Conversation(this, bridge);
        this.key = thread.register(channel, SelectionKey.OP_READ, this);
    }

    @Override
    public void ready(SelectionKey ready) {
        try {
            if (ready.isWritable() && outbox.flush()) {
                key.interestOpsAnd(~SelectionKey.OP_WRITE);
                pump();
            }
            if (ready.isReadable()) {
                read();
            }
        } catch (CancelledKeyException _) {
            // The connection has just ended.
        } catch (IOException e) {
            bridge.parted("A connection of the program broke: " + e.getMessage());
            end();
        }
    }

    @Override
    public void tick() {
        if (conversation.isSilent()) {
            refuse("No greeting came in time.");
        }
        allowance.renew();
        pump();
    }

    /** Writes a frame; {@code written} is called when the system has taken it. */
    void send(Map<String, ?> frame, Runnable written) {
        try {
            outbox.send(bridge.json().write(frame), written);
        } catch (IOException _) {
            // The child is gone; reading will tell.
        }
    }

    /** A call has begun that is to be answered. */
    void asked() {
        unanswered.incrementAndGet();
        began();
    }

    /** What a call is to be answered is known; told before it is written, since the child may end once it has read it. */
    void answered() {
        unanswered.decrementAndGet();
    }

    /** Something was begun that counts until it is done. */
    void began() {
        calls.incrementAndGet();
    }

    /** A call's answer was written. */
    void done() {
        if (calls.getAndDecrement() == bridge.limits().callsInFlight()) {
            thread.execute(this::pump);
        }
    }

    EventWindow events() {
        return conversation.events();
    }

    /** Says why, and ends the connection. */
    void refuse(String sentence) {
        bridge.refused(sentence);
        farewell(sentence);
        end();
    }

    /** More waits to be read than may: the connection is ended, once. */
    void flooded() {
        if (!ended.get()) {
            refuse("It does not read what it is answered.");
        }
    }

    /** Tells the child that this is the end. */
    void farewell(String sentence) {
        send(Map.of("op", "bye", "reason", sentence), () -> {});
    }

    /** Ends the connection. */
    void end() {
        if (ended.compareAndSet(false, true)) {
            conversation.close();
            bridge.ended(this, unanswered.get());
            outbox.close();
            key.cancel();
            try {
                channel.close();
            } catch (IOException _) {
                // It is as closed as it can be.
            }
        }
    }

    private void read() throws IOException {
        ByteBuffer buffer = READ_BUFFER.get().clear();
        if (channel.read(buffer) < 0) {
            if (frames.hasMore()) {
                bridge.parted("The program ended a connection in the middle of a frame.");
            }
            end();
            return;
        }
        frames.append(buffer.flip());
        pump();
    }

    /** Carries out frames that wait, as far as there is room. */
    void pump() {
        try {
            byte[] line = mayBegin() ? frames.next() : null;
            while (line != null && !ended.get()) {
                allowance.spend(line.length);
                conversation.hear(line);
                line = mayBegin() ? frames.next() : null;
            }
            listen(mayBegin());
        } catch (Offence offence) {
            refuse(offence.sentence());
        }
    }

    private boolean mayBegin() {
        return calls.get() < bridge.limits().callsInFlight() && allowance.isLeft() && outbox.waiting() < MOST_UNREAD
                && bridge.load().hasRoom();
    }

    private void listen(boolean reading) {
        try {
            boolean already = (key.interestOps() & SelectionKey.OP_READ) != 0;
            if (already && !reading) {
                key.interestOpsAnd(~SelectionKey.OP_READ);
            } else if (!already && reading) {
                key.interestOpsOr(SelectionKey.OP_READ);
            }
        } catch (CancelledKeyException _) {
            // The connection has just ended: there is nothing to listen to.
        }
    }

    private void waitForRoom() {
        try {
            key.interestOpsOr(SelectionKey.OP_WRITE);
            thread.wake();
        } catch (CancelledKeyException _) {
            // The connection has just ended: nobody waits for the rest.
        }
    }
}
