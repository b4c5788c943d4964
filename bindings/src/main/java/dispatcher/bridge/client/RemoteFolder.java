package dispatcher.bridge.client;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.guest.BytesChannel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;

/** The script's folder on the other end of a bridge, for reading only; waits for each answer. Safe for use by several threads. */
public final class RemoteFolder implements FileSystem {
    private final BridgeClient client;
    private final Path folder;

    /** @param folder the folder's path, absolute; files outside of it are refused */
    public RemoteFolder(BridgeClient client, Path folder) {
        this.client = client;
        this.folder = folder;
    }

    @Override
    public Path parsePath(URI uri) {
        try {
            return Path.of(uri);
        } catch (FileSystemNotFoundException e) {
            // What a language takes for a name that is no file's; it has its own words for that.
            throw new UnsupportedOperationException(e.getMessage(), e);
        }
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
        existing(path, options);
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
            FileAttribute<?>... attributes) throws IOException {
        if (!options.isEmpty() && !options.equals(Set.of(StandardOpenOption.READ))) {
            throw readOnly(path);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        byte[] piece = piece(path, 0);
        while (piece.length > 0) {
            whole.write(piece);
            piece = piece(path, whole.size());
        }
        return new BytesChannel(whole.toByteArray());
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        if (!"folder".equals(existing(path).get("kind"))) {
            throw new NotDirectoryException(path.toString());
        }
        List<?> names = (List<?>) Objects.requireNonNull(ask("file_list", path, Map.of()).get("names"));
        List<Path> entries = names.stream().map(name -> path.resolve(String.valueOf(name))).toList();
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
        return RemoteAttributes.of(path, existing(path, options));
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        throw readOnly(path);
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return folder.resolve(path);
    }

    @Override
    public Path toRealPath(Path path, LinkOption... options) throws IOException {
        return folder.resolve(String.valueOf(existing(path, options).get("path"))).normalize();
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        throw readOnly(path);
    }

    @Override
    public void delete(Path path) throws IOException {
        throw readOnly(path);
    }

    @Override
    public void setCurrentWorkingDirectory(Path directory) {
        if (!directory.equals(folder)) {
            throw new IllegalArgumentException("A script stays in its own folder");
        }
    }

    private byte[] piece(Path path, int offset) throws IOException {
        return Base64.getDecoder().decode(String.valueOf(ask("file_read", path, Map.of("offset", offset)).get("data")));
    }

    private Map<?, ?> existing(Path path, LinkOption... options) throws IOException {
        boolean following = !List.of(options).contains(LinkOption.NOFOLLOW_LINKS);
        Map<?, ?> told = ask("file_stat", path, Map.of("follow", following));
        if ("none".equals(told.get("kind"))) {
            throw new NoSuchFileException(path.toString());
        }
        return told;
    }

    private Map<?, ?> ask(String operation, Path path, Map<String, Object> more) throws IOException {
        Path inside = toAbsolutePath(path).normalize();
        if (!inside.startsWith(folder)) {
            throw new AccessDeniedException(path.toString());
        }
        Map<String, Object> fields = new java.util.LinkedHashMap<>(more);
        fields.put("path", folder.relativize(inside).toString());
        try {
            return BridgeClient.await(client.call(operation, fields));
        } catch (DispatcherException failure) {
            throw failure(path, failure);
        }
    }

    private static IOException failure(Path path, DispatcherException failure) {
        return failure.kind() == FailureKind.WRONG_ARGUMENT
                ? new NoSuchFileException(path.toString())
                : failure.kind() == FailureKind.DENIED
                        ? new AccessDeniedException(path.toString(), null, failure.getMessage())
                        : new IOException(failure.explanation(), failure);
    }

    private static AccessDeniedException readOnly(Path path) {
        return new AccessDeniedException(path.toString(), null, "the script's folder is read-only");
    }
}
