package dispatcher.host.jail;

import dispatcher.guest.Policy;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Runs small programs in jails. */
abstract class JailTestBase {
    static final Limits LIMITS = Limits.standard(Policy.ISOLATED).with(Limit.MEMORY, "64MiB").with(Limit.CPU, "2s")
            .with(Limit.THREADS, "20");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path bridge;
    @TempDir
    Path readable;
    private Jail jail = jail(LIMITS);

    static Jail jail(Limits limits) {
        return new Jail(limits, Overhead.SMALL, Protection.ofThisMachine());
    }

    @BeforeEach
    void needsBubblewrap() {
        assumeTrue(Protection.ofThisMachine().has(Protection.Part.NAMESPACES), "bubblewrap works here");
    }

    @AfterEach
    void killed() {
        jail.kill();
    }

    /** @param output what it wrote on both streams */
    record Ran(String output, int status, Jail jail) {}

    Jail jail() {
        return jail;
    }

    Ran perl(String program) throws IOException, InterruptedException {
        return perl(LIMITS, program);
    }

    Ran perl(Limits limits, String program) throws IOException, InterruptedException {
        jail = jail(limits);
        return run("perl", "-we", "$| = 1; " + program);
    }

    Ran shell(String program) throws IOException, InterruptedException {
        jail = jail(LIMITS);
        return run("/bin/sh", "-c", program);
    }

    Process start(String... command) throws IOException {
        return jail.start(new ProcessBuilder(command).redirectErrorStream(true), Set.of(readable), bridge);
    }

    private Ran run(String... command) throws IOException, InterruptedException {
        Process process = start(command);
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return new Ran(output, process.exitValue(), jail);
    }

    static void await(String what, BooleanSupplier condition) {
        long begun = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - begun).as(what).isLessThan(PATIENCE.toNanos());
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** The groups that exist below this process's. */
    static List<Path> groups() {
        return JailHouse.shared().groups().bases().stream().flatMap(base -> list(base).stream())
                .filter(path -> String.valueOf(path.getFileName()).startsWith(JailHouse.shared().groups().prefix()))
                .toList();
    }

    private static List<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (IOException _) {
            return List.of();
        }
    }
}
