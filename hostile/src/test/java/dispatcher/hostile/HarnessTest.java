package dispatcher.hostile;

import dispatcher.guest.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The harness notices what it is there to notice. The attacks of this test run where nothing protects. */
@Timeout(300)
class HarnessTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void noticesWhatAnAttackGainsAndLeaves() throws IOException, InterruptedException {
        try (Theatre theatre = new Theatre(HostProcess.open(folder), 1)) {
            assertThat(judged(theatre, "gains.py")).anyMatch(wrong -> wrong.startsWith("it gained something"));
            assertThat(judged(theatre, "silent.py")).singleElement().asString().contains("shall read one line like ");
            assertThat(judged(theatre, "uncut.py")).singleElement().asString().contains("does not list");
            Thread stopper = Thread.ofPlatform().start(() -> stop(theatre.host()));
            assertThat(judged(theatre, "slows.py")).anyMatch(wrong -> wrong.startsWith("it slowed "))
                    .noneMatch(wrong -> wrong.startsWith("it gained"));
            stopper.join();
            assertThat(judged(theatre, "fails.py")).isEmpty();
            assertThat(unprotected(theatre, "fails.py")).singleElement().asString().contains("gained nothing");
            assertThat(judged(theatre, "leaves.py")).isEmpty();
            assertThat(theatre.host().end()).anyMatch(left -> left.startsWith("a file for a time"));
        }
    }

    /** With the second, the virtual machine still has much to say. */
    @ParameterizedTest
    @ValueSource(strings = {"KILL", "SEGV"})
    void noticesAHostThatDied(String signal) throws IOException, InterruptedException {
        try (Theatre theatre = new Theatre(HostProcess.open(folder), 1)) {
            Thread killer = Thread.ofPlatform().start(() -> signal(signal, theatre.host().pid()));
            assertThatExceptionOfType(HostProcess.Died.class).isThrownBy(() -> judged(theatre, "slows.py"));
            killer.join();
            assertThatExceptionOfType(HostProcess.Died.class).isThrownBy(() -> judged(theatre, "silent.py"));
        }
    }

    @Test
    void readsTheLinesThatNameTheScript() {
        assertThat(Verdict.told("a.py",
                List.of("10:20:30 ERROR a.py: limit cpu", "    open('x')", "x/y/a.py:12: OSError: no",
                        "ba.py: other", "  called from a.py:3")))
                .containsExactly("limit cpu", "OSError: no");
    }

    private static void stop(HostProcess host) {
        Path runs = host.folder().resolve("TRUSTED/slows-py/runs");
        while (!Files.exists(runs)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        signal("STOP", host.pid());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(12);
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
        signal("CONT", host.pid());
    }

    private static void signal(String name, long process) {
        try {
            assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process)).inheritIO().start().waitFor())
                    .isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> judged(Theatre theatre, String name) throws IOException, InterruptedException {
        Attack attack = Attack.read(Folders.attacks("harness").resolve(name));
        return Verdict.of(attack, Policy.TRUSTED, theatre.confined(attack, Policy.TRUSTED));
    }

    private static List<String> unprotected(Theatre theatre, String name) throws IOException, InterruptedException {
        Attack attack = Attack.read(Folders.attacks("harness").resolve(name));
        return Verdict.unprotected(attack, theatre.unprotected(attack));
    }
}
