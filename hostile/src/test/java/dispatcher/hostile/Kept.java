package dispatcher.hostile;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Keeps the first of what is written, and shows it to somebody after every write. Safe for use by several threads. */
final class Kept extends OutputStream {
    private static final int MOST = 1 << 18;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Consumer<String> written;

    Kept(Consumer<String> written) {
        this.written = written;
    }

    @Override
    public void write(int octet) {
        write(new byte[]{(byte) octet}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] octets, int offset, int length) {
        int room = Math.min(length, MOST - bytes.size());
        if (room > 0) {
            bytes.write(octets, offset, room);
            written.accept(text());
        }
    }

    synchronized String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
