package dispatcher.guest;

import java.nio.file.Path;

/**
 * One place in a script's code where it was when it failed.
 *
 * @param file the file, absolute
 * @param function the function's name; empty for code outside of functions
 * @param line the line from 1
 * @param column the first column from 1, in characters; 0 where it is not known
 * @param endColumn the column after the last one; no more than {@code column} where it is not known
 */
public record ScriptFrame(Path file, String function, int line, int column, int endColumn) {}
