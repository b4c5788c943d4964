package dispatcher.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code repl} with piped input. */
class ReplTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void runsPythonOnARegion() throws IOException, InterruptedException {
        try (Program program = repl("""
                region.name
                lamp = region.create("box", name="Lamp")
                for each in region.find("Lamp"):
                    print(each.name)

                lamp.position
                """)) {
            assertThat(program.exitCode()).as(program::err).isZero();
            assertThat(program.out()).isEqualTo("'Dispatcher Region'\nLamp\n(128.0, 128.0, 20.0)\n");
        }
    }

    @Test
    void runsJavaScriptOnARegion() throws IOException, InterruptedException {
        try (Program program = repl("""
                const lamp = await region.create('box', {
                  name: 'Lamp',
                });
                [region.name, (await region.find('Lamp'))[0].name]
                await new Promise(done => { after(0.01, () => { console.log('later'); done(); }); });
                """, "--lang", "js")) {
            assertThat(program.exitCode()).as(program::err).isZero();
            assertThat(program.out()).isEqualTo("['Dispatcher Region', 'Lamp']\nlater\n");
        }
    }

    @Test
    void aFailureIsToldAndTheRestRuns() throws IOException, InterruptedException {
        try (Program program = repl("1 / 0\nprint('on')\n")) {
            assertThat(program.exitCode()).isEqualTo(1);
            assertThat(program.out()).isEqualTo("on\n");
            assertThat(program.err()).isEqualTo("[1]:1: ZeroDivisionError: division by zero\n    1 / 0\n    ^^^^^\n");
        }
    }

    @Test
    void exitEndsItWithItsStatus() throws IOException, InterruptedException {
        try (Program program = repl("exit(7)\nprint('no')\n")) {
            assertThat(program.exitCode()).isEqualTo(7);
            assertThat(program.out()).isEmpty();
        }
    }

    private Program repl(String typed, String... arguments) throws IOException {
        String[] all = new String[arguments.length + 1];
        all[0] = "repl";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Program.typed(Files.writeString(folder.resolve("typed"), typed), all);
    }
}
