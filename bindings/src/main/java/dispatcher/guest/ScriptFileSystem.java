package dispatcher.guest;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;
import org.jspecify.annotations.Nullable;

/**
 * The files that a script can reach: the guest library, and what its policy allows: everything, or its own folder for reading.
 * A link that leads out of the folder leads nowhere.
 */
public class ScriptFileSystem implements FileSystem {
    private final FileSystem library;
    private final FileSystem inside;
    private final FileSystem outside;
    private final Path folder;
    private final boolean remote;
    private final FileReads reads;

    /**
     * @param library the guest library
     * @param folder the script's folder, absolute
     * @param policy what the script may do
     * @param remote how the folder is read, which keeps the script inside by itself; null: as this machine has it
     * @param reads is told which files of the folder are read
     */
    public ScriptFileSystem(LibraryFiles library, Path folder, Policy policy,
            @Nullable FileSystem remote, FileReads reads) {
        this.reads = reads;
        boolean trusted = policy == Policy.TRUSTED;
        FileSystem machine = FileSystem.newDefaultFileSystem();
        this.library = new LibraryFileSystem(library);
        this.remote = remote != null;
        FileSystem allowed = trusted ? machine : FileSystem.newReadOnlyFileSystem(machine);
        this.inside = remote == null ? allowed : remote;
        this.outside = trusted ? machine : FileSystem.newDenyIOFileSystem();
        this.folder = folder;
        setCurrentWorkingDirectory(trusted ? Path.of("").toAbsolutePath() : folder);
    }

    @Override
    public Path parsePath(URI uri) {
        return inside.parsePath(uri);
    }

    @Override
    public Path parsePath(String path) {
        return inside.parsePath(path);
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options) throws IOException {
        try {
            holding(path).checkAccess(path, modes, options);
        } catch (SecurityException forbidden) {
            // A language that only asks whether it may takes no for an answer, but not this exception.
            throw (AccessDeniedException) new AccessDeniedException(path.toString(), null,
                    "not in the script's folder").initCause(forbidden);
        }
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        holding(path).createDirectory(path, attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        holding(path).delete(path);
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
            FileAttribute<?>... attributes)
            throws IOException {
        SeekableByteChannel channel = holding(path).newByteChannel(path, options, attributes);
        Path absolute = toAbsolutePath(path).normalize();
        if (absolute.startsWith(folder) && !options.contains(StandardOpenOption.WRITE)) {
            tell(absolute, channel);
        }
        return channel;
    }

    private void tell(Path file, SeekableByteChannel channel) throws IOException {
        try {
            reads.opened(file, channel.size());
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        return holding(path).newDirectoryStream(path, filter);
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return inside.toAbsolutePath(path);
    }

    @Override
    public Path toRealPath(Path path, LinkOption... options) throws IOException {
        return holding(path).toRealPath(path, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return holding(path).readAttributes(path, attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        holding(path).setAttribute(path, attribute, value, options);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        holding(target).copy(source, target, options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        holding(target).move(source, target, options);
    }

    @Override
    public final void setCurrentWorkingDirectory(Path directory) {
        inside.setCurrentWorkingDirectory(directory);
    }

    private FileSystem holding(Path path) {
        Path absolute = toAbsolutePath(path).normalize();
        if (absolute.startsWith(LibraryFiles.ROOT)) {
            return library;
        }
        return absolute.startsWith(folder) && (remote || staysInside(absolute)) ? inside : outside;
    }

    private boolean staysInside(Path path) {
        try {
            return path.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException _) {
            return !java.nio.file.Files.isSymbolicLink(path);
        }
    }
}
