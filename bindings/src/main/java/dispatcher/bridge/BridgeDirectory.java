package dispatcher.bridge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A directory that only its owner can enter, with the name of a socket in it. */
final class BridgeDirectory implements AutoCloseable {
    /** The system's bound on a socket's path, without the closing NUL. */
    private static final int LONGEST_PATH = 107;

    private final Path directory;

    BridgeDirectory() throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        directory = Files.createTempDirectory("dispatcher-", ownerOnly);
        if (socket().toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
            Files.delete(directory);
            throw new IOException(
                    "The path " + socket() + " is too long for a socket; set java.io.tmpdir to a shorter one.");
        }
    }

    Path socket() {
        return directory.resolve("bridge");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(socket());
        Files.deleteIfExists(directory);
    }
}
