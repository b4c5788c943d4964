package dispatcher.bridge;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder whose files a child may read, and those below it. A link that leads out of it leads nowhere. Safe for use by several
 * threads.
 */
public final class BridgeFolder {
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_ENTRIES = 100_000;

    private final Path folder;
    private final long largest;
    private final Predicate<Path> closed;

    /** One in which nothing is closed. */
    public BridgeFolder(Path folder, long largest) {
        this(folder, largest, _ -> false);
    }

    /**
     * @param folder the folder, absolute
     * @param largest how large a file may be that is read, in bytes
     * @param closed which files are not read all the same
     */
    public BridgeFolder(Path folder, long largest, Predicate<Path> closed) {
        this.folder = folder;
        this.largest = largest;
        this.closed = closed;
    }

    /** What a path leads to: its kind, size, time, and its path without links; of a link itself where it is not followed. */
    Map<String, Object> stat(String path, boolean following) throws IOException {
        Path named = named(path);
        if (!Files.exists(named, LinkOption.NOFOLLOW_LINKS)) {
            return Map.of("kind", "none");
        }
        Path parent = named.getParent();
        return following || parent == null || named.equals(folder)
                ? told(real(named))
                : told(real(parent).resolve(named.getFileName()));
    }

    /** The names in a folder. */
    List<String> list(String path) throws IOException {
        try (Stream<Path> entries = Files.list(real(named(path)))) {
            return entries.limit(MOST_ENTRIES).map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
        }
    }

    /** Some bytes of a file; fewer at its end. */
    byte[] read(String path, long offset) throws IOException {
        Path file = real(named(path));
        if (closed.test(file)) {
            throw denied(path + " is the host's own.");
        }
        // Reading a pipe or a device might never end.
        if (!Files.isRegularFile(file)) {
            throw denied(path + " is no file with text or data.");
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            if (channel.size() > largest) {
                throw new DispatcherException(FailureKind.TOO_LARGE,
                        "limit script-size: %s has %,d bytes of %,d.".formatted(path, channel.size(), largest),
                        "Whoever runs the script can allow more: --limit script-size=…");
            }
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.clamp(channel.size() - offset, 0, MOST_BYTES));
            channel.position(offset);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // Reads on.
            }
            return java.util.Arrays.copyOf(bytes.array(), bytes.position());
        }
    }

    private Map<String, Object> told(Path real) throws IOException {
        var attributes = Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("kind", kind(attributes));
        told.put("size", attributes.size());
        told.put("modified", attributes.lastModifiedTime().toMillis());
        told.put("path", folder.toRealPath().relativize(real).toString());
        return told;
    }

    private static String kind(BasicFileAttributes attributes) {
        return attributes.isRegularFile()
                ? "file"
                : attributes.isDirectory() ? "folder" : attributes.isSymbolicLink() ? "link" : "other";
    }

    private Path named(String path) {
        try {
            Path named = folder.resolve(path).normalize();
            if (named.startsWith(folder)) {
                return named;
            }
        } catch (InvalidPathException _) {
            // No such path can be.
        }
        throw outside(path);
    }

    private Path real(Path named) throws IOException {
        Path real = named.toRealPath();
        if (!real.startsWith(folder.toRealPath())) {
            throw outside(folder.relativize(named).toString());
        }
        return real;
    }

    private static DispatcherException outside(String path) {
        return denied(
                (path.length() > 100 ? path.substring(0, 100) + "…" : path) + " lies outside of the script's folder.");
    }

    private static DispatcherException denied(String sentence) {
        return new DispatcherException(FailureKind.DENIED, sentence, "");
    }

    /** A file system's failure, without the path that the host sees. */
    static DispatcherException failure(String path, IOException cause) {
        return cause instanceof NoSuchFileException
                ? new DispatcherException(FailureKind.WRONG_ARGUMENT, "There is no file " + path + ".", "")
                : denied(path + " cannot be read.");
    }
}
