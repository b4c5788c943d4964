package dispatcher.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * The folders in which this program keeps passwords, sockets, histories and stores of its user. A script that is not trusted reads none
 * of them, also where its own folder is the one around them. Immutable, safe for use by several threads.
 */
public final class OwnFolders implements Predicate<Path> {
    private final List<Path> folders;

    OwnFolders(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Those of whoever runs this program. */
    public static OwnFolders ofTheUser() {
        return new OwnFolders(List.of(UserHome.config(), UserHome.state(), UserHome.data()));
    }

    /** Whether a file lies in one of them, over links or not. */
    @Override
    public boolean test(Path file) {
        Path named = file.toAbsolutePath().normalize();
        Path real = real(file);
        return folders.stream().anyMatch(folder -> named.startsWith(folder.toAbsolutePath().normalize())
                || real.startsWith(real(folder)));
    }

    /** Those that are there and lie below a folder, without links. */
    public List<Path> below(Path folder) {
        return folders.stream().map(OwnFolders::real).filter(Files::isDirectory)
                .filter(own -> own.startsWith(real(folder))).toList();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException _) {
            return path.toAbsolutePath().normalize();
        }
    }
}
