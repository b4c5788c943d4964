package dispatcher.guest.js;

import dispatcher.guest.BytesChannel;
import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.LibraryFiles;
import dispatcher.guest.ScriptException;
import dispatcher.guest.ScriptFileSystem;
import dispatcher.guest.ScriptTrace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files that a script can import from: {@code 'dispatcher'} is the guest library, {@code 'dispatcher/messages'} its raw
 * layer; TypeScript is read without its types.
 */
final class ModuleFileSystem extends ScriptFileSystem {
    static final Path LIBRARY = LibraryFiles.ROOT.resolve("dispatcher");

    private static final Map<String, Path> MODULES = Map.of(
            "dispatcher", LIBRARY.resolve("index.mjs"),
            "dispatcher/messages", LIBRARY.resolve("messages.mjs"));

    private final ScriptTrace trace;
    private final TypeScript typeScript;
    private @Nullable ScriptException refused;

    ModuleFileSystem(LibraryFiles library, ScriptTrace trace, GuestEnvironment environment, TypeScript typeScript) {
        super(library, trace.folder(), environment.policy(), environment.folder(),
                environment.reads());
        this.trace = trace;
        this.typeScript = typeScript;
    }

    @Override
    public Path parsePath(String path) {
        Path module = MODULES.get(path);
        return module == null ? super.parsePath(path) : module;
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
            FileAttribute<?>... attributes) throws IOException {
        SeekableByteChannel channel = super.newByteChannel(path, options, attributes);
        return TypeScript.is(path) ? withoutTypes(path, channel) : channel;
    }

    private SeekableByteChannel withoutTypes(Path path, SeekableByteChannel channel) throws IOException {
        try (InputStream in = Channels.newInputStream(channel)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new BytesChannel(typeScript.strip(trace, path, text).getBytes(StandardCharsets.UTF_8));
        } catch (ScriptException failure) {
            refused = failure;
            throw new IOException(failure.getMessage(), failure);
        }
    }

    /** Why TypeScript could not be imported, where that is what a message of the engine tells of. */
    Optional<ScriptException> refused(String message) {
        return Optional.ofNullable(refused).filter(failure -> message.contains(String.valueOf(failure.getMessage())));
    }
}
