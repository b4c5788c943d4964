package dispatcher.guest.python;

import dispatcher.guest.LibraryFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The guest library's modules as a distribution has compiled them, so that no script waits until they have been found and parsed. They
 * are used only where they were compiled from this very library.
 */
final class CompiledModules {
    /** Names the folder in which they lie, in a file that is named after the library's checksum. */
    static final String FOLDER = "dispatcher.python.compiled";
    /** What scripts see; no file of an author's can stand in its way. */
    static final String NAME = "compiled modules";

    private CompiledModules() {}

    /** The library, with what is compiled of it where that is to be had. */
    static LibraryFiles addedTo(LibraryFiles library) {
        return Optional.ofNullable(System.getProperty(FOLDER))
                .map(folder -> Path.of(folder, "%08x.modules".formatted(library.checksum())))
                .filter(Files::isReadable)
                .map(file -> library.with(NAME, read(file)))
                .orElse(library);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + file, e);
        }
    }
}
