package dispatcher.guest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * Standard input for a script that may be cut off: closing it frees who reads it, which closing a terminal or a pipe does not.
 * What a read that was cut off still takes from the source is lost. The source itself is not closed.
 */
public final class ScriptInput extends InputStream {
    private static final int MOST_BYTES = 8192;
    private static final Executor READERS = Executors
            .newCachedThreadPool(Thread.ofPlatform().daemon().name("script-input-", 0).factory());

    private final InputStream source;
    private final Waiting waiting = new Waiting();

    public ScriptInput(InputStream source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        byte[] own = new byte[Math.min(length, MOST_BYTES)];
        try {
            int count = waiting.interruptible(CompletableFuture.supplyAsync(() -> fill(own), READERS)).join();
            System.arraycopy(own, 0, bytes, start, Math.max(0, count));
            return count;
        } catch (CompletionException failure) {
            throw new IOException(failure.getCause());
        }
    }

    private int fill(byte[] bytes) {
        try {
            return source.read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int available() throws IOException {
        return source.available();
    }

    @Override
    public void close() {
        waiting.interrupt();
    }
}
