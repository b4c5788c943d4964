package dispatcher.guest.python;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Where compiled modules of Python lie, so that they need not be parsed again: a distribution fills it once, every script reads it.
 * A module whose compiled form is missing or stale is parsed as ever.
 *
 * @param folder the folder, absolute and without links
 * @param filling whether what is missing is written, which only a trusted script can do
 */
record BytecodeCache(Path folder, boolean filling) {
    /** Names the folder. */
    static final String FOLDER = "dispatcher.python.cache";
    /** {@code true} while the distribution is made. */
    static final String FILLING = "dispatcher.python.cache.fill";

    /** The cache that the system properties name, if any. */
    static Optional<BytecodeCache> configured() {
        boolean filling = Boolean.getBoolean(FILLING);
        return Optional.ofNullable(System.getProperty(FOLDER))
                .map(Path::of)
                .filter(folder -> filling || Files.isDirectory(folder))
                .map(folder -> new BytecodeCache(prepared(folder), filling));
    }

    /** What scripts may read for it. */
    static Set<Path> readable(Optional<BytecodeCache> cache) {
        return cache.map(each -> Set.of(each.folder())).orElseGet(Set::of);
    }

    private static Path prepared(Path folder) {
        try {
            return Files.createDirectories(folder).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("The cache of compiled Python modules cannot be had: " + folder, e);
        }
    }
}
