package dispatcher.host.log;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Cuts what a script writes into lines. Safe for use by several threads. */
public final class LogLines extends OutputStream {
    private static final int LONGEST = 8192;

    private final Consumer<String> lines;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

    /** @param lines is given each line without its end; longer ones than 8 KiB come in pieces */
    public LogLines(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public synchronized void write(int octet) {
        if (octet == '\n') {
            give();
        } else {
            begun.write(octet);
            if (begun.size() >= LONGEST) {
                give();
            }
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int start, int length) {
        for (int i = start; i < start + length; i++) {
            write(bytes[i]);
        }
    }

    /** Gives a line that was begun; the stream can be used further. */
    @Override
    public synchronized void close() {
        if (begun.size() > 0) {
            give();
        }
    }

    private void give() {
        String line = begun.toString(StandardCharsets.UTF_8);
        begun.reset();
        lines.accept(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    }
}
