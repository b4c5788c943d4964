package dispatcher.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the parts do with folders. */
final class Tree {
    private Tree() {}

    /** The jars in a folder, in an order that does not change. */
    static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /** The files below a folder, in an order that does not change. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Names, sizes and times of files: changes when one of them does. */
    static String describe(List<Path> files) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files) {
            text.append(file.getFileName()).append(' ').append(Files.size(file)).append(' ')
                    .append(Files.getLastModifiedTime(file).toMillis()).append('\n');
        }
        return text.toString();
    }

    /** Copies a file, but leaves one alone, with its time, that has these contents already. */
    static void copyChanged(Path from, Path to) throws IOException {
        if (!Files.exists(to) || Files.mismatch(from, to) >= 0) {
            write(to, Files.readAllBytes(from));
        }
    }

    /** Writes a file, but leaves one alone, with its time, that has these contents already. */
    static void writeChanged(Path to, byte[] contents) throws IOException {
        if (!Files.exists(to) || !Arrays.equals(Files.readAllBytes(to), contents)) {
            write(to, contents);
        }
    }

    private static void write(Path to, byte[] contents) throws IOException {
        Files.createDirectories(to.getParent());
        Files.write(to, contents);
    }

    /** Removes a folder and what is in it; a link is removed, not followed. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
