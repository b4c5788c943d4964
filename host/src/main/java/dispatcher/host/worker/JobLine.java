package dispatcher.host.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads the first line of a worker's standard input, and not a byte of what follows, which is the script's. */
final class JobLine {
    private JobLine() {}

    /** The line without its newline; empty where the input ends before it. */
    static byte[] read(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = in.read();
        }
        return next < 0 ? new byte[0] : line.toByteArray();
    }
}
