package dispatcher.guest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;
import org.jspecify.annotations.Nullable;

/**
 * The texts of files beside a script, of which lines are shown. A script can give its code the name of any file, so that names are
 * not believed: what lies outside of the folder, has no end or is very large has no text. Safe for use by several threads.
 */
final class FolderText {
    private static final int MOST = 1 << 20;

    private final Path folder;
    private final @Nullable FileSystem files;

    /** @param files how the folder is read; null: as this machine has it */
    FolderText(Path folder, @Nullable FileSystem files) {
        this.folder = folder;
        this.files = files;
    }

    /** The text of a file; empty where there is none that can be read. */
    String of(Path path) {
        try {
            return path.normalize().startsWith(folder) ? read(path) : "";
        } catch (IOException | InvalidPathException | SecurityException _) {
            return "";
        }
    }

    private String read(Path path) throws IOException {
        try (InputStream in = files == null ? ofThisMachine(path) : in(files, path)) {
            return new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
        }
    }

    private InputStream ofThisMachine(Path path) throws IOException {
        Path real = path.toRealPath();
        return real.startsWith(folder.toRealPath()) && Files.isRegularFile(real)
                ? Files.newInputStream(real)
                : InputStream.nullInputStream();
    }

    private static InputStream in(FileSystem files, Path path) throws IOException {
        return Channels.newInputStream(files.newByteChannel(path, Set.of(StandardOpenOption.READ)));
    }
}
