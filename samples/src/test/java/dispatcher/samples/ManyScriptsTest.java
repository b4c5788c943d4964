package dispatcher.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A hundred scripts in Python and a hundred in JavaScript that wait, in one host. */
class ManyScriptsTest extends ServeTestBase {
    private static final int EACH = 100;
    /** The host's, the region's, the JVM's and the compiler's own, however many scripts there are. */
    private static final int SHARED_THREADS = 40;

    @Test
    void twoHundredScriptsWaitInOneHostAndEachHearsWhatIsMeantForIt() throws IOException, InterruptedException {
        try (Program host = serve(list().toString())) {
            for (String name : names().toList()) {
                host.waitForError(name + ": running");
            }
            assertThat(ask("status").lines().filter(line -> line.contains(" running "))).hasSize(2 * EACH);
            List<String> threads = threads(host.pid());
            assertThat(threads.stream().filter(name -> name.startsWith("script "))).hasSize(2 * EACH);
            assertThat(threads.stream().filter(name -> !name.startsWith("script ") && !isOfPython(name)))
                    .hasSizeLessThan(SHARED_THREADS);
            for (String name : List.of("py7", "js93")) {
                ask("touch", name);
                try (Program log = Program.start(environment(), "log", "--follow", name)) {
                    log.waitFor("INFO " + name + ": touched");
                }
            }
            assertThat(ask("log", "py8")).doesNotContain("touched");
            host.signal("INT");
            assertThat(host.exitCode()).isEqualTo(130);
            assertThat(state()).isEmpty();
        }
    }

    /** GraalPy has up to six in each context, which sleep. */
    private static boolean isOfPython(String thread) {
        return thread.startsWith("python-actions");
    }

    private Path list() throws IOException {
        Path scripts = Files.createDirectories(folder.resolve("scripts"));
        Files.writeString(scripts.resolve("idle.py"), """
                from dispatcher import region, log, args
                lamp = region.create("box", name=args[0])
                lamp.on_touch(lambda touch: log("touched"))
                """);
        Files.writeString(scripts.resolve("idle.mjs"), """
                import { region, log, args } from 'dispatcher';
                const lamp = await region.create('box', { name: args[0] });
                await lamp.onTouch(touch => { log('touched'); });
                """);
        StringBuilder list = new StringBuilder();
        names().forEach(name -> list.append("[script.").append(name).append("]\nfile = \"scripts/idle.")
                .append(name.startsWith("py") ? "py" : "mjs").append("\"\narguments = [\"").append(name)
                .append("\"]\n"));
        return Files.writeString(folder.resolve("many.toml"), list);
    }

    private static Stream<String> names() {
        return IntStream.range(0, EACH).boxed().flatMap(number -> Stream.of("py" + number, "js" + number));
    }

    private static List<String> threads(long pid) throws IOException {
        try (Stream<Path> tasks = Files.list(Path.of("/proc/" + pid + "/task"))) {
            return tasks.map(ManyScriptsTest::name).toList();
        }
    }

    private static String name(Path task) {
        try {
            return Files.readString(task.resolve("comm")).strip();
        } catch (IOException _) {
            return "ended";
        }
    }
}
