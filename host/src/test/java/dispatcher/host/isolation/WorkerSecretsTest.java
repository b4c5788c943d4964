package dispatcher.host.isolation;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a worker never gets, it cannot give away. */
class WorkerSecretsTest extends IsolationTestBase {
    private static final String MARK = "a mark that only this script has";

    @Test
    void noCredentialsAreInItsArgumentsEnvironmentOrMemory() throws Exception {
        String password = region.options().firstAccount().password();
        String hash = HexFormat.of().formatHex(java.security.MessageDigest.getInstance("MD5")
                .digest(password.getBytes(StandardCharsets.UTF_8)));
        var run = prepared(file("mark.py", """
                from dispatcher import *
                mark = "%s"
                region.say(mark)
                print("running", flush=True)
                every(60, lambda: None)
                """.formatted(MARK)));
        var ending = CompletableFuture.supplyAsync(run::run, task -> Thread.ofPlatform().daemon().start(task));
        await(() -> out().contains("running"));

        ProcessHandle jvm = jvm();
        List<String> secrets = List.of(password, hash, java.util.Base64.getEncoder()
                .encodeToString(password.getBytes(StandardCharsets.UTF_8)));
        assertThat(read(jvm, "environ")).doesNotContain(secrets).doesNotContain("PASSWORD");
        assertThat(read(jvm, "cmdline")).doesNotContain(secrets);
        byte[] memory = memory(jvm);
        assertThat(contains(memory, MARK)).as("what is in it is found").isTrue();
        for (String secret : secrets) {
            assertThat(contains(memory, secret)).as(secret).isFalse();
        }
        run.interrupt();
        ending.join();
    }

    private ProcessHandle jvm() {
        ProcessHandle first = Objects.requireNonNull(worker).process().toHandle();
        return Stream.concat(Stream.of(first), first.descendants())
                .filter(process -> {
                    String command = read(process, "cmdline");
                    return command.contains("WorkerMain") && read(process, "comm").startsWith("java");
                }).findFirst().orElseThrow();
    }

    private static String read(ProcessHandle process, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    /** All that it can write itself: heap, stacks, buffers. */
    private static byte[] memory(ProcessHandle process) {
        var all = new java.io.ByteArrayOutputStream();
        try (RandomAccessFile memory = new RandomAccessFile("/proc/" + process.pid() + "/mem", "r")) {
            for (String line : read(process, "maps").lines().toList()) {
                String[] range = line.split(" ", -1)[0].split("-", -1);
                if (line.contains(" rw")) {
                    copy(memory, Long.parseUnsignedLong(range[0], 16), Long.parseUnsignedLong(range[1], 16), all);
                }
            }
        } catch (IOException e) {
            Assumptions.abort("This user may not look into processes: " + e.getMessage());
        }
        return all.toByteArray();
    }

    private static void copy(RandomAccessFile memory, long from, long to, java.io.ByteArrayOutputStream all) {
        byte[] page = new byte[1 << 16];
        for (long at = from; at < to; at += page.length) {
            int wanted = (int) Math.min(page.length, to - at);
            try {
                memory.seek(at);
                all.write(page, 0, Math.max(0, memory.read(page, 0, wanted)));
            } catch (IOException _) {
                // A page that nobody can read.
            }
        }
    }

    private static boolean contains(byte[] memory, String text) {
        return indexOf(memory, text.getBytes(StandardCharsets.UTF_8))
                || indexOf(memory, text.getBytes(StandardCharsets.UTF_16LE));
    }

    private static boolean indexOf(byte[] memory, byte[] wanted) {
        for (int i = 0; i <= memory.length - wanted.length; i++) {
            if (memory[i] == wanted[0] && java.util.Arrays.equals(memory, i, i + wanted.length, wanted, 0,
                    wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
