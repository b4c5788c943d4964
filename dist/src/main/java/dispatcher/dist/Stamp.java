package dispatcher.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that remembers what a part of the distribution was made from. */
record Stamp(Path file) {

    /** Whether the part was last made from exactly this. */
    boolean says(String inputs) throws IOException {
        return Files.exists(file) && Files.readString(file).equals(inputs);
    }

    /** Forgets, so that a part whose making fails half-way is made again. */
    void clear() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Remembers. */
    void write(String inputs) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, inputs);
    }
}
