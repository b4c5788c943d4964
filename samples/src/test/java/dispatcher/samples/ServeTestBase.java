package dispatcher.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A host of scripts and the commands that speak with it, each a process of its own. */
abstract class ServeTestBase {
    /** The hosts of other tests are not seen, nor is this one by them. */
    @TempDir
    Path folder = Path.of("");

    Program serve(String list) {
        return Program.start(environment(), "serve", list);
    }

    String ask(String... arguments) throws InterruptedException {
        try (Program program = Program.start(environment(), arguments)) {
            assertThat(program.exitCode()).as(program::err).isZero();
            return program.out();
        }
    }

    String fails(String... arguments) throws InterruptedException {
        try (Program program = Program.start(environment(), arguments)) {
            assertThat(program.exitCode()).as(program::err).isEqualTo(2);
            return program.err();
        }
    }

    Map<String, String> environment() {
        return Map.of("XDG_STATE_HOME", folder.resolve("state").toString());
    }

    List<Path> state() throws IOException {
        try (var files = Files.walk(folder.resolve("state"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
