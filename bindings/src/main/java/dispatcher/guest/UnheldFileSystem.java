package dispatcher.guest;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;
import org.jspecify.annotations.Nullable;

/**
 * Files that a script may leave open as many as it likes: the operating system is asked for a file only while some of it is read, so a
 * script holds no descriptors of the host's. What it holds in their place is memory of its own.
 */
final class UnheldFileSystem implements FileSystem {
    private static final int SMALL = 1 << 16;
    private static final int MOST_ENTRIES = 100_000;

    private volatile FileSystem files;

    UnheldFileSystem(FileSystem files) {
        this.files = files;
    }

    /** From now on it has other files. */
    void become(FileSystem others) {
        files = others;
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
            FileAttribute<?>... attributes) throws IOException {
        if (options.contains(StandardOpenOption.WRITE)) {
            return files.newByteChannel(path, options, attributes);
        }
        if (Boolean.TRUE.equals(files.readAttributes(path, "isOther").get("isOther"))) {
            // Opening a pipe might never end.
            throw new AccessDeniedException(path.toString(), null, "neither a file nor a folder");
        }
        try (SeekableByteChannel channel = files.newByteChannel(path, options, attributes)) {
            long size = channel.size();
            return size > SMALL
                    ? new UnheldChannel(() -> files.newByteChannel(path, options, attributes), size)
                    : new BytesChannel(whole(channel, (int) size));
        }
    }

    private static byte[] whole(SeekableByteChannel channel, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // Reads on.
        }
        return java.util.Arrays.copyOf(bytes.array(), bytes.position());
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = files.newDirectoryStream(path, filter)) {
            Iterator<Path> all = stream.iterator();
            while (all.hasNext() && entries.size() < MOST_ENTRIES) {
                entries.add(all.next());
            }
        }
        return new ListedFolder(entries);
    }

    private record ListedFolder(List<Path> entries) implements DirectoryStream<Path> {
        @Override
        public Iterator<Path> iterator() {
            return entries.iterator();
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    @Override
    public Path parsePath(URI uri) {
        return files.parsePath(uri);
    }

    @Override
    public Path parsePath(String path) {
        return files.parsePath(path);
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options) throws IOException {
        files.checkAccess(path, modes, options);
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        files.createDirectory(path, attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        files.delete(path);
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return files.toAbsolutePath(path);
    }

    @Override
    public Path toRealPath(Path path, LinkOption... options) throws IOException {
        return files.toRealPath(path, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return files.readAttributes(path, attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        files.setAttribute(path, attribute, value, options);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        files.copy(source, target, options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        files.move(source, target, options);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        files.createLink(link, existing);
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        files.createSymbolicLink(link, target, attributes);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return files.readSymbolicLink(link);
    }

    @Override
    public void setCurrentWorkingDirectory(Path directory) {
        files.setCurrentWorkingDirectory(directory);
    }

    @Override
    public String getSeparator() {
        return files.getSeparator();
    }

    @Override
    public String getPathSeparator() {
        return files.getPathSeparator();
    }

    @Override
    public @Nullable String getMimeType(Path path) {
        return files.getMimeType(path);
    }

    @Override
    public @Nullable Charset getEncoding(Path path) {
        return files.getEncoding(path);
    }

    @Override
    public Path getTempDirectory() {
        return files.getTempDirectory();
    }

    @Override
    public boolean isSameFile(Path path, Path other, LinkOption... options) throws IOException {
        return files.isSameFile(path, other, options);
    }
}
