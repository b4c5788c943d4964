package dispatcher.bridge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A directory that only its owner can enter, for the socket of a bridge; a child may be started with it before there is the bridge.
 * Safe for use by several threads.
 */
public final class BridgeDirectory implements AutoCloseable {
    /** The system's bound on a socket's path, without the closing NUL. */
    private static final int LONGEST_PATH = 107;

    private final Path directory;

    private BridgeDirectory(Path directory) {
        this.directory = directory;
    }

    /** Makes one below the system's folder for temporary files. */
    public static BridgeDirectory make() throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        BridgeDirectory made = new BridgeDirectory(Files.createTempDirectory("dispatcher-", ownerOnly));
        Path socket = made.socket();
        if (socket.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
            made.close();
            throw new IOException(
                    "The path " + socket + " is too long for a socket; set java.io.tmpdir to a shorter one.");
        }
        return made;
    }

    /** The directory itself, absolute. */
    public Path folder() {
        return directory;
    }

    /** The path that the bridge's socket has, or will have. */
    public Path socket() {
        return directory.resolve("bridge");
    }

    /** Deletes it with the socket. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(socket());
        Files.deleteIfExists(directory);
    }
}
