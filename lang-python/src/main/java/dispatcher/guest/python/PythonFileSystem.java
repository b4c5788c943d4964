package dispatcher.guest.python;

import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.LibraryFiles;
import dispatcher.guest.ScriptFileSystem;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A script's files, and one more: the guest library opens it before the script begins, to tell there where the script is. */
final class PythonFileSystem extends ScriptFileSystem {
    /** Where the library writes the stacks of the script's threads. */
    static final Path STACKS = LibraryFiles.ROOT.resolve("stacks");

    private final AtomicReference<@Nullable StackText> stacks;

    /** @param stacks what the stacks are written into, by whoever opens the file first; nobody else can */
    PythonFileSystem(LibraryFiles library, Path folder, GuestEnvironment environment, StackText stacks) {
        super(library, folder, environment.policy(), environment.folder(),
                environment.reads());
        this.stacks = new AtomicReference<>(stacks);
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
            FileAttribute<?>... attributes) throws IOException {
        StackText text = options.contains(StandardOpenOption.WRITE) && path.equals(STACKS)
                ? stacks.getAndSet(null)
                : null;
        return text == null ? super.newByteChannel(path, options, attributes) : text;
    }
}
