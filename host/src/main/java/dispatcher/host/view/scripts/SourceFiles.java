package dispatcher.host.view.scripts;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

/** The texts that a script's tracebacks name: code that lies in its folder, and nothing else. Safe for use by several threads. */
final class SourceFiles {
    private static final Set<String> ENDINGS = Set.of("py", "mjs", "js", "ts", "mts", "pl", "pm");
    private static final long LARGEST = 1 << 20;

    private SourceFiles() {}

    /**
     * Reads one.
     *
     * @param script the script's own file
     * @param name a path, absolute or from the script's folder; empty: the script's own
     * @throws DispatcherException WRONG_ARGUMENT: there is no such file, it lies elsewhere, or it is no code
     */
    static String read(Path script, String name) {
        try {
            Path file = script.toRealPath();
            Path folder = Objects.requireNonNull(file.getParent());
            Path wanted = name.isEmpty() ? file : folder.resolve(name).toRealPath();
            if (!wanted.startsWith(folder) || !isCode(wanted) || Files.size(wanted) > LARGEST) {
                throw refused(name);
            }
            return new String(Files.readAllBytes(wanted), StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException _) {
            throw refused(name);
        }
    }

    private static boolean isCode(Path file) {
        String name = file.toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && Files.isRegularFile(file);
    }

    private static DispatcherException refused(String name) {
        return new DispatcherException(FailureKind.WRONG_ARGUMENT,
                "'" + name + "' is not shown: it is no file of code in the script's folder.", "");
    }
}
