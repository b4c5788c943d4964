package dispatcher.host.isolation;

import dispatcher.host.script.Ending;
import dispatcher.host.session.SessionOptions;
import dispatcher.host.session.Tap;
import dispatcher.message.Answer;
import dispatcher.message.Callback;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a worker never gets, it cannot give away. */
class WorkerSecretsTest extends IsolationTestBase {
    private static final String MARK = "a mark that only this script has";

    /** Those that the host's session uses. */
    private final Set<UUID> capabilities = ConcurrentHashMap.newKeySet();

    @Override
    SessionOptions session() {
        return super.session().withTap(new Tap() {
            @Override
            public BiConsumer<@Nullable Answer, @Nullable Throwable> sent(Sent sent) {
                Optional.ofNullable(sent.envelope().capability()).ifPresent(capabilities::add);
                return (_, _) -> {};
            }

            @Override
            public void heard(URI from, Callback callback) {}
        });
    }

    /** Then nothing that it leaves when it crashes can hold them. */
    @Test
    void noCredentialsAreInItsArgumentsEnvironmentOrMemory() throws Exception {
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
        List<String> secrets = secrets();
        assertThat(read(jvm, "environ")).doesNotContain(secrets).doesNotContain("PASSWORD");
        assertThat(read(jvm, "cmdline")).doesNotContain(secrets);
        byte[] memory = memory(jvm);
        assertThat(contains(memory, MARK)).as("what is in it is found").isTrue();
        for (String secret : secrets) {
            assertThat(contains(memory, secret)).as(secret).isFalse();
        }
        assertThat(new ProcessBuilder("kill", "-SEGV", Long.toString(jvm.pid())).start().waitFor()).isZero();
        assertThat(ending.join()).isEqualTo(new Ending.Failed());
        assertThat(said()).contains("was ended by the signal ABRT");
        assertThat(said() + out() + err()).doesNotContain(secrets);
    }

    private List<String> secrets() throws NoSuchAlgorithmException {
        String password = region.options().firstAccount().password();
        byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
        List<String> secrets = new ArrayList<>(List.of(password, Base64.getEncoder().encodeToString(bytes),
                HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes))));
        assertThat(capabilities).isNotEmpty();
        capabilities.forEach(capability -> secrets.add(capability.toString()));
        return secrets;
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
