package dispatcher.host.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A folder to be filled.
 *
 * @param path where; need not be there
 */
record NewFolder(Path path) {
    /**
     * Writes files.
     *
     * @param texts their texts by their paths in the folder
     * @throws UsageException where one is there already, and nothing was written then; or where it cannot be written
     */
    void fill(Map<String, String> texts) {
        checkNoFile(path);
        texts.keySet().stream().sorted().map(path::resolve).forEach(NewFolder::checkFree);
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                write(path.resolve(text.getKey()), text.getValue());
            }
        } catch (IOException e) {
            throw new UsageException(
                    "No files can be written into %s (%s); name another folder.".formatted(path, e.getMessage()));
        }
    }

    private static void checkNoFile(Path folder) {
        for (@Nullable
        Path part = folder; part != null; part = part.getParent()) {
            if (Files.exists(part) && !Files.isDirectory(part)) {
                throw new UsageException("%s is a file; name another folder.".formatted(part));
            }
        }
    }

    private static void checkFree(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(
                    "%s is there already, and nothing was written; name another folder.".formatted(file));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    }
}
