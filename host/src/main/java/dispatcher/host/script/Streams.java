package dispatcher.host.script;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/** The process's own streams, given to its one script. A fenced context must not be handed Java's own stream objects. */
final class Streams {
    private Streams() {}

    static InputStream in() {
        return new FileInputStream(FileDescriptor.in);
    }

    static OutputStream out() {
        return new FileOutputStream(FileDescriptor.out);
    }

    static OutputStream err() {
        return new FileOutputStream(FileDescriptor.err);
    }
}
