package dispatcher.host.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a log as it grows, also over the beginning of a new file in its place. Used by one thread. */
final class LogTail implements AutoCloseable {
    private final Path path;
    private @Nullable InputStream open;
    private @Nullable Object key;

    LogTail(Path path) {
        this.path = path;
    }

    /** Prints what was added since the last time; nothing where there is no log yet. */
    void print(PrintStream out) throws IOException {
        rest(out);
        Object present = key();
        if (present != null && !Objects.equals(present, key)) {
            rest(out);
            close();
            open = Files.newInputStream(path);
            key = present;
            rest(out);
        }
        out.flush();
    }

    private void rest(PrintStream out) throws IOException {
        if (open != null) {
            open.transferTo(out);
        }
    }

    private @Nullable Object key() throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (NoSuchFileException _) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
        }
    }
}
