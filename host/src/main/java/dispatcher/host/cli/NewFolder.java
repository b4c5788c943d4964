package dispatcher.host.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;

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
