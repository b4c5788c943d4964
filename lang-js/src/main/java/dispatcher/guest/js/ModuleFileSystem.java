package dispatcher.guest.js;

import dispatcher.guest.LibraryFiles;
import dispatcher.guest.Policy;
import dispatcher.guest.ScriptFileSystem;
import java.nio.file.Path;
import java.util.Set;

/** The files that a script can import from: {@code 'dispatcher'} is the guest library. */
final class ModuleFileSystem extends ScriptFileSystem {
    static final Path LIBRARY = LibraryFiles.ROOT.resolve("dispatcher");

    ModuleFileSystem(LibraryFiles library, Path folder, Policy policy) {
        super(library, folder, Set.of(), policy);
    }

    @Override
    public Path parsePath(String path) {
        return path.equals("dispatcher") ? LIBRARY.resolve("index.mjs") : super.parsePath(path);
    }
}
