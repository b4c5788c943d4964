package dispatcher.guest;

import java.io.IOException;
import java.nio.file.Path;

/** Is told of the files of its folder that a script opens for reading, imported ones included, before it gets them. Called by any thread. */
@FunctionalInterface
public interface FileReads {
    /** Nobody wants to know. */
    FileReads IGNORED = (_, _) -> {};

    /**
     * A file is opened.
     *
     * @param file its path, absolute and normalized
     * @param size how many bytes it has
     * @throws IOException where the script shall not have it
     */
    void opened(Path file, long size) throws IOException;
}
