package dispatcher.samples;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A program of others that tests use. A test that needs one which this machine does not have is skipped, and says so.
 *
 * @param command the program's path or name
 */
record Tool(String command) {
    private static final long PATIENCE_SECONDS = 300;
    private static final Path DESCRIPTION = Path.of("src/test/node/package.json").toAbsolutePath();
    private static final Path NODE = Path.of("target/node").toAbsolutePath();

    /**
     * How a program ended.
     *
     * @param exitCode its exit code
     * @param output all that it wrote, on either stream
     */
    record Outcome(int exitCode, String output) {}

    /** A program that the system has. */
    static Tool installed(String name) {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))), name + " is not installed");
        return new Tool(name);
    }

    /** A program from npm, of the version that {@code src/test/node/package.json} names. */
    static synchronized Tool ofNode(String name) throws IOException, InterruptedException {
        return new Tool(modules().resolve(".bin").resolve(name).toString());
    }

    /** The folder of what npm installed; it is kept between builds. */
    static synchronized Path modules() throws IOException, InterruptedException {
        installed("node");
        Tool npm = installed("npm");
        Path done = NODE.resolve("installed.json");
        if (!Files.exists(done) || Files.mismatch(DESCRIPTION, done) >= 0) {
            Files.createDirectories(NODE);
            Files.copy(DESCRIPTION, NODE.resolve("package.json"), StandardCopyOption.REPLACE_EXISTING);
            Outcome installed = npm.run(NODE, "install", "--no-package-lock", "--no-audit", "--no-fund");
            assertThat(installed.exitCode()).as(installed.output()).isZero();
            Files.copy(DESCRIPTION, done, StandardCopyOption.REPLACE_EXISTING);
        }
        return NODE.resolve("node_modules");
    }

    /** Runs it to its end. */
    Outcome run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of(arguments));
        Path output = Files.createTempFile("tool", ".out");
        try {
            Process process = new ProcessBuilder(words).directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            assertThat(ended).as(() -> command + " still runs").isTrue();
            return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
        }
    }
}
