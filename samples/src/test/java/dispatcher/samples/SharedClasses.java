package dispatcher.samples;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JDK's archive of loaded classes for the programs of these tests, which are many and short: with it, each needs half the
 * processor time. It is made once for a state of the jars, by whichever JVM of tests comes first; where the class path has
 * folders, as in some development environments, programs start without it.
 */
final class SharedClasses {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path ARCHIVE = TARGET.resolve("programs.jsa");
    private static final Path MADE_OF = TARGET.resolve("programs.jsa.txt");
    private static final List<String> TRAINING = List.of("samples/python/hello.py", "samples/js/hello.mjs",
            "samples/perl/hello.pl");
    private static final List<String> USE = List.of("-XX:SharedArchiveFile=" + ARCHIVE, "-Xlog:disable",
            "-Xlog:all=error,aot*=off,cds*=off:stderr");

    private SharedClasses() {}

    /** This JVM's class path, with these tests in the jar that Maven has made of them. */
    static String path() {
        String path = System.getProperty("java.class.path");
        String tests = System.getProperty("samples.tests");
        return tests == null
                ? path
                : Stream.of(path.split(File.pathSeparator)).filter(entry -> !Path.of(entry).startsWith(TARGET))
                        .collect(Collectors.joining(File.pathSeparator, "", File.pathSeparator + tests));
    }

    /**
     * What makes a JVM of that class path use the archive, which is made if need be.
     *
     * @param java the command that starts such a JVM, up to its class path
     */
    static synchronized List<String> options(List<String> java, String path) {
        List<Path> jars = Stream.of(path.split(File.pathSeparator)).map(Path::of).toList();
        if (!jars.stream().allMatch(Files::isRegularFile)) {
            return List.of();
        }
        try (FileChannel channel = FileChannel.open(TARGET.resolve("programs.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); FileLock _ = channel.lock()) {
            String inputs = jars.stream().map(SharedClasses::describe).collect(Collectors.joining("\n"));
            if (!Files.exists(MADE_OF) || !Files.readString(MADE_OF).equals(inputs)) {
                make(java, path);
                Files.writeString(MADE_OF, inputs);
            }
            return Files.exists(ARCHIVE) ? USE : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void make(List<String> java, String path) throws IOException, InterruptedException {
        Path draft = TARGET.resolve("programs.jsa.draft");
        Files.deleteIfExists(ARCHIVE);
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of("-XX:ArchiveClassesAtExit=" + draft, "-cp", path, ScriptsInTurn.class.getName()));
        command.addAll(TRAINING);
        new ProcessBuilder(command).directory(Program.root().toFile()).redirectErrorStream(true)
                .redirectOutput(TARGET.resolve("programs.jsa.log").toFile()).start().waitFor();
        if (Files.exists(draft)) {
            Files.move(draft, ARCHIVE, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static String describe(Path jar) {
        try {
            return jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
