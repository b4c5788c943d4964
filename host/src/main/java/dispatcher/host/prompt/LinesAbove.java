package dispatcher.host.prompt;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jline.reader.LineReader;

/** Writes whole lines above the line that is being typed, so that neither disturbs the other. Safe for use by several threads. */
final class LinesAbove extends OutputStream {
    private final LineReader reader;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    LinesAbove(LineReader reader) {
        this.reader = reader;
    }

    @Override
    public synchronized void write(int octet) {
        if (octet == '\n') {
            reader.printAbove(line.toString(StandardCharsets.UTF_8));
            line.reset();
        } else {
            line.write(octet);
        }
    }
}
