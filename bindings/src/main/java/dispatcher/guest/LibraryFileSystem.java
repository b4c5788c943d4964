package dispatcher.guest;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;

/** Shows a guest library's files to a language, for reading only. */
final class LibraryFileSystem implements FileSystem {
    private final LibraryFiles library;

    LibraryFileSystem(LibraryFiles library) {
        this.library = library;
    }

    @Override
    public Path parsePath(URI uri) {
        return Path.of(uri);
    }

    @Override
    public Path parsePath(String path) {
        return Path.of(path);
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options) throws IOException {
        if (modes.contains(AccessMode.WRITE) || modes.contains(AccessMode.EXECUTE)) {
            throw readOnly(path);
        }
        existing(path);
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
            FileAttribute<?>... attributes)
            throws IOException {
        if (!options.isEmpty() && !options.equals(Set.of(StandardOpenOption.READ))) {
            throw readOnly(path);
        }
        return new BytesChannel(library.file(path).orElseThrow(() -> new NoSuchFileException(path.toString())));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter) {
        List<Path> entries = library.entries(path);
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return entries.iterator();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String wanted, LinkOption... options) throws IOException {
        existing(path);
        boolean folder = library.isFolder(path);
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("isDirectory", folder);
        attributes.put("isRegularFile", !folder);
        attributes.put("isSymbolicLink", false);
        attributes.put("isOther", false);
        attributes.put("size", library.file(path).map(bytes -> (long) bytes.length).orElse(0L));
        for (String time : List.of("lastModifiedTime", "lastAccessTime", "creationTime", "ctime")) {
            attributes.put(time, FileTime.fromMillis(0));
        }
        attributes.putAll(Map.of("mode", folder ? 0040555 : 0100444, "ino", (long) path.hashCode(), "dev", 0L, "nlink",
                1, "uid", 0, "gid", 0));
        return attributes;
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return path.toAbsolutePath();
    }

    @Override
    public Path toRealPath(Path path, LinkOption... options) throws IOException {
        return existing(path.normalize());
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        throw readOnly(path);
    }

    @Override
    public void delete(Path path) throws IOException {
        throw readOnly(path);
    }

    private Path existing(Path path) throws NoSuchFileException {
        if (library.file(path).isEmpty() && !library.isFolder(path)) {
            throw new NoSuchFileException(path.toString());
        }
        return path;
    }

    private static AccessDeniedException readOnly(Path path) {
        return new AccessDeniedException(path.toString(), null, "the guest library is read-only");
    }
}
