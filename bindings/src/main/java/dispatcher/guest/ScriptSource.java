package dispatcher.guest;

import java.nio.file.Path;

/**
 * A script's text and where it lies.
 *
 * @param file the file, as the author named it
 * @param text its whole text; as Latin-1 where the language reads the file by itself
 */
public record ScriptSource(Path file, String text) {}
