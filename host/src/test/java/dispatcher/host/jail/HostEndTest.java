package dispatcher.host.jail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing is left of a jail when its host has ended, however it has. */
class HostEndTest extends JailTestBase {
    @Test
    void nothingIsLeftWhenTheHostIsKilled() throws Exception {
        end(Process::destroyForcibly);
    }

    @Test
    void nothingIsLeftWhenTheHostIsAskedToEnd() throws Exception {
        end(Process::destroy);
    }

    private void end(Consumer<Process> how) throws IOException {
        Path folder = Files.createDirectory(bridge.resolve("bridge"));
        Files.createFile(folder.resolve("socket"));
        Process host = new ProcessBuilder(
                Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), JailedHost.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<Path> left = host.inputReader().lines().takeWhile(line -> !line.equals("ready")).map(Path::of).toList();
        assertThat(left).hasSizeGreaterThan(5).allSatisfy(path -> assertThat(path).exists());
        how.accept(host);
        await("all is gone: " + left, () -> left.stream().noneMatch(Files::exists) && !Files.exists(folder));
    }
}
