package dispatcher.guest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Reads a file that is opened anew for each piece. */
final class UnheldChannel extends ReadChannel {
    /** Opens the file. */
    @FunctionalInterface
    interface Opening {
        SeekableByteChannel open() throws IOException;
    }

    private final Opening file;
    private final long size;

    /** @param size how many bytes the file has */
    UnheldChannel(Opening file, long size) {
        this.file = file;
        this.size = size;
    }

    @Override
    int read(ByteBuffer target, long from) throws IOException {
        try (SeekableByteChannel channel = file.open()) {
            return channel.position(from).read(target);
        }
    }

    @Override
    public long size() {
        return size;
    }
}
