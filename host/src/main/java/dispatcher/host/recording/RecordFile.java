package dispatcher.host.recording;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of a record, written by a thread of its own: whoever adds lines never waits. What waits is bounded, in lines and in bytes;
 * lines beyond that are lost and counted. Whenever nothing waits, all is handed to the system. Safe for use by several threads.
 */
final class RecordFile implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(RecordFile.class.getName());
    private static final int MOST_LINES = 20_000;
    private static final long MOST_BYTES = 64L << 20;
    private static final long PATIENCE_MS = 5_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final Path path;
    private final BufferedWriter out;
    private final LinkedBlockingQueue<Line> waiting = new LinkedBlockingQueue<>(MOST_LINES);
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private final Thread writer;
    private volatile boolean closed;

    /** A line that is made when it is written. @param secret what must not stand in it */
    private record Line(Supplier<Map<String, Object>> content, long size, @Nullable String secret) {}

    /**
     * Begins a file anew, readable by its owner only.
     *
     * @throws DispatcherException WRONG_ARGUMENT: it cannot be written
     */
    RecordFile(Path path, Map<String, Object> head) {
        this.path = path;
        try {
            Files.deleteIfExists(path);
            Files.createFile(path, PosixFilePermissions
                    .asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            out = Files.newBufferedWriter(path, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new DispatcherException(FailureKind.WRONG_ARGUMENT, "The record " + path + " cannot be written: "
                    + e.getMessage() + ".", "Name a file in a folder where you may write.", e);
        }
        add(() -> head, 0, null);
        writer = Thread.ofPlatform().daemon().name("record").start(this::write);
    }

    /**
     * Adds a line; after the end of the record nothing is added, and nothing counts as lost.
     *
     * @param size about how many bytes it has
     * @param secret what must not stand in it; null: nothing is known of that
     */
    void add(Supplier<Map<String, Object>> line, long size, @Nullable String secret) {
        if (closed) {
            return;
        }
        if (bytes.addAndGet(size) > MOST_BYTES || !waiting.offer(new Line(line, size, secret))) {
            bytes.addAndGet(-size);
            lost.incrementAndGet();
        }
    }

    /** Writes what waits, for a limited time. */
    @Override
    public void close() {
        closed = true;
        try {
            writer.join(PATIENCE_MS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        try (out) {
            while (!closed || !waiting.isEmpty()) {
                Line next = waiting.poll(100, TimeUnit.MILLISECONDS);
                if (next != null) {
                    put(next);
                }
            }
            tellLost();
        } catch (IOException e) {
            closed = true;
            LOG.log(System.Logger.Level.WARNING, "The record " + path + " ends here: " + e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void put(Line line) throws IOException {
        bytes.addAndGet(-line.size);
        tellLost();
        String text = text(line);
        if (text != null) {
            out.write(text + '\n');
        }
        if (waiting.isEmpty()) {
            out.flush();
        }
    }

    /** Null for a line that cannot be made, which is no reason to lose those behind it as well. */
    private @Nullable String text(Line line) {
        try {
            String text = JSON.writeValueAsString(line.content.get());
            return line.secret == null ? text : text.replace(line.secret, Blank.HIDDEN);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The record " + path + " lacks a line that cannot be written: " + e);
            lost.incrementAndGet();
            return null;
        }
    }

    private void tellLost() throws IOException {
        long lines = lost.getAndSet(0);
        if (lines > 0) {
            out.write(JSON.writeValueAsString(RecordLine.lost(lines)) + '\n');
        }
    }
}
