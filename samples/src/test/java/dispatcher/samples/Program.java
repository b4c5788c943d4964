package dispatcher.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The command line as a process of its own, as a person starts it; its output goes to files. Ends when it is closed. */
final class Program implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;
    /** Not the developer's own: programs write there what they tell each other. */
    private static final Path HOME = temporary();
    /** With the collector and the compiler of the distribution. Ctrl-C must reach it even where whoever runs the tests ignores it. */
    private static final List<String> JAVA = List.of("env", "--default-signal=INT",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow", "-Dpolyglot.engine.WarnInterpreterOnly=false",
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** Linux on x86-64 has it as its call 234; SEGV is 11. */
    private static final String TGKILL = "exit syscall(234, $ARGV[0] + 0, $ARGV[1] + 0, 11)";

    private final Process process;
    private final Path out;
    private final Path err;

    private Program(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts {@code dispatcher} with these arguments, in the repository's root. */
    static Program start(String... arguments) {
        return start(Map.of(), arguments);
    }

    /** As above, with more in its environment. */
    static Program start(Map<String, String> environment, String... arguments) {
        return start(environment, Path.of("/dev/null"), command("dispatcher.host.cli.Main", arguments));
    }

    /** As above, with a file as what is typed. */
    static Program typed(Path input, String... arguments) {
        return start(Map.of(), input, command("dispatcher.host.cli.Main", arguments));
    }

    /** Starts another program of these tests. */
    static Program startClass(Class<?> main, String... arguments) {
        return start(Map.of(), Path.of("/dev/null"), command(main.getName(), arguments));
    }

    private static Program start(Map<String, String> environment, Path input, List<String> command) {
        try {
            Path out = Files.createTempFile("program", ".out");
            Path err = Files.createTempFile("program", ".err");
            ProcessBuilder builder = new ProcessBuilder(command).directory(root().toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("DISPATCHER_"));
            builder.environment().put("HOME", HOME.toString());
            builder.environment().putAll(environment);
            builder.redirectOutput(out.toFile()).redirectError(err.toFile()).redirectInput(input.toFile());
            return new Program(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The repository's root. */
    static Path root() {
        return Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
    }

    /** Its process. */
    long pid() {
        return process.pid();
    }

    /** Waits for its end. */
    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as(() -> "still runs; it said " + out() + err())
                .isTrue();
        return process.exitValue();
    }

    /** Sends it a signal, for example {@code INT}. */
    void signal(String name) throws IOException, InterruptedException {
        signal(name, process.pid());
    }

    /** Sends a signal to a process that it has started. */
    static void signal(String name, long process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process)).inheritIO().start().waitFor())
                .isZero();
    }

    /**
     * Crashes one of its JVM's own threads, as a fault inside of the JVM does: the report tells of all of them only then. A signal to
     * the process hits its first thread, of which the JVM knows nothing.
     */
    void crash() throws IOException, InterruptedException {
        Path tasks = Path.of("/proc/" + pid() + "/task");
        try (Stream<Path> all = Files.list(tasks)) {
            String thread = all.filter(task -> read(task.resolve("comm")).startsWith("dispatcher-rene"))
                    .map(task -> String.valueOf(task.getFileName())).findFirst().orElseThrow();
            assertThat(new ProcessBuilder("perl", "-e", TGKILL, Long.toString(pid()), thread).inheritIO().start()
                    .waitFor()).isZero();
        }
    }

    /** Waits until its standard output has a match, and gives its last group. */
    String waitFor(String regex) throws InterruptedException {
        return waitFor(regex, this::out);
    }

    /** Waits until its standard error has a match, and gives its last group. */
    String waitForError(String regex) throws InterruptedException {
        return waitFor(regex, this::err);
    }

    private String waitFor(String regex, Supplier<String> text) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        Pattern pattern = Pattern.compile(regex);
        while (System.nanoTime() < deadline) {
            // Asked first: what it says just before its end counts.
            boolean alive = process.isAlive();
            Matcher found = pattern.matcher(text.get());
            if (found.find()) {
                return found.group(found.groupCount());
            }
            assertThat(alive).as(() -> "ended; it said " + out() + err()).isTrue();
            Thread.sleep(20);
        }
        throw new AssertionError("Nothing like " + regex + " came; it said " + out() + err());
    }

    /** Its standard output so far. */
    String out() {
        return read(out);
    }

    /** Its standard error so far. */
    String err() {
        return read(err);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        if (!out.toFile().delete() || !err.toFile().delete()) {
            throw new AssertionError("The output files of the program are gone.");
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("home");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(String main, String... arguments) {
        List<String> command = new ArrayList<>(JAVA);
        String path = SharedClasses.path();
        command.addAll(SharedClasses.options(JAVA, path));
        command.addAll(List.of("-cp", path, main));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
