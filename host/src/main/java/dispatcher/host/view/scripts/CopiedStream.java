package dispatcher.host.view.scripts;

import java.io.IOException;
import java.io.OutputStream;

/** Writes everything twice. As safe for use by several threads as the other two are. */
final class CopiedStream extends OutputStream {
    private final OutputStream first;
    private final OutputStream second;

    CopiedStream(OutputStream first, OutputStream second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public void write(int octet) throws IOException {
        first.write(octet);
        second.write(octet);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        first.write(bytes, start, length);
        second.write(bytes, start, length);
    }

    @Override
    public void flush() throws IOException {
        first.flush();
        second.flush();
    }
}
