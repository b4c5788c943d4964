package dispatcher.host.cli;

import dispatcher.host.session.Password;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a password comes from: a file or the environment, never the command line. */
final class Passwords {
    static final String VARIABLE = "DISPATCHER_PASSWORD";

    private Passwords() {}

    /** The file's first line, else the environment variable, else null. */
    static @Nullable Password find(@Nullable Path file) {
        String text = file == null ? System.getenv(VARIABLE) : firstLine(file);
        return text == null ? null : Password.of(text);
    }

    private static String firstLine(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElseThrow(() -> new UsageException(
                    "The password file " + file + " is empty; write the password on its first line."));
        } catch (NoSuchFileException _) {
            throw new UsageException("There is no password file " + file + ".");
        } catch (IOException | UncheckedIOException e) {
            throw new UsageException("The password file " + file + " cannot be read: " + e.getMessage() + ".");
        }
    }
}
