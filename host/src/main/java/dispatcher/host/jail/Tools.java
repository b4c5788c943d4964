package dispatcher.host.jail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of this machine that a jail is built with. */
final class Tools {
    /** Not the user's own path, on which anything might lie. */
    private static final String[] FOLDERS = {"/usr/bin", "/bin", "/usr/local/bin", "/usr/sbin", "/sbin"};

    private Tools() {}

    static Optional<Path> find(String program) {
        return Stream.of(FOLDERS).map(folder -> Path.of(folder, program)).filter(Files::isExecutable).findFirst();
    }
}
