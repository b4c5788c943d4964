package dispatcher.host.script;

import dispatcher.host.log.JsonStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/** What a script reads and writes. A fenced context must not be handed Java's own stream objects. */
public record Streams(InputStream in, OutputStream out, OutputStream err) {
    /** The process's own; where its standard error is lines of JSON, what a script writes there is, too. */
    public static Streams standard() {
        return new Streams(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
                System.err instanceof JsonStream json ? json : new FileOutputStream(FileDescriptor.err));
    }
}
