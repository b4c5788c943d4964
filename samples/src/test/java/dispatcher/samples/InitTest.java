package dispatcher.samples;

import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Folders to begin with. */
class InitTest {
    @TempDir
    private Path temporary = Path.of("");

    @ParameterizedTest
    @CsvSource({"python, lamp.py", "js, lamp.mjs", "ts, lamp.ts"})
    void theScriptRunsAndAnswersATouch(String language, String script) throws IOException, InterruptedException {
        Path folder = temporary.resolve("new/lamps");
        assertThat(out("init", "--lang", language, folder.toString())).startsWith("made " + folder + " with ")
                .contains(script, "README.md")
                .endsWith("next:  dispatcher run " + folder.resolve(script) + " (it goes on until Ctrl-C)\n"
                        + "touch: dispatcher touch Lamp (in a second terminal)\n");
        try (Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0))) {
            Path password = Files.writeString(temporary.resolve("password"),
                    region.options().firstAccount().password());
            String[] who = {"--region", region.url(), "--user", "Dispatcher Owner", "--password-file",
                    password.toString()};
            try (Program run = Program.start("run", who[0], who[1], who[2], who[3], who[4], who[5],
                    folder.resolve(script).toString())) {
                run.waitFor("Lamp waits to be touched in Dispatcher Region");
                try (Program near = Program.start("touch", who[0], who[1], who[2], who[3], who[4], who[5], "lamp")) {
                    assertThat(near.exitCode()).isEqualTo(2);
                    assertThat(near.err()).isEqualTo("dispatcher: There is no object named lamp in Dispatcher Region."
                            + " Did you mean Lamp?\n");
                }
                out("touch", who[0], who[1], who[2], who[3], who[4], who[5], "Lamp");
                try (Program chat = Program.start("run", who[0], who[1], who[2], who[3], who[4], who[5],
                        "--simulator", untilSaid().toString())) {
                    chat.waitFor("Lamp was touched 1 times, now by [0-9a-f-]{36}");
                }
            }
        }
    }

    /** A script that waits for what the lamp says. */
    private Path untilSaid() throws IOException {
        return Files.writeString(temporary.resolve("said.mjs"), """
                import { region, every, exit } from 'dispatcher';
                every(0.1, async () => {
                    const said = JSON.stringify(await region.call('GetChatLogRequest'));
                    if (said.includes('touched')) {
                        console.log(said);
                        exit();
                    }
                });
                """);
    }

    @Test
    void nothingIsOverwritten() throws IOException, InterruptedException {
        Path mine = Files.writeString(temporary.resolve("lamp.py"), "mine");
        try (Program program = Program.start("init", temporary.toString())) {
            assertThat(program.exitCode()).isEqualTo(2);
            assertThat(program.err()).isEqualTo("dispatcher: " + mine
                    + " is there already, and nothing was written; name another folder.\n");
        }
        assertThat(Files.readString(mine)).isEqualTo("mine");
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files).containsExactly(mine);
        }
    }

    @Test
    void aFolderThatCannotBeIsToldInOneSentence() throws IOException, InterruptedException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        try (Program program = Program.start("init", file.resolve("lamps").toString())) {
            assertThat(program.exitCode()).isEqualTo(2);
            assertThat(program.err()).isEqualTo("dispatcher: " + file + " is a file; name another folder.\n");
        }
    }

    @Test
    void anUnknownLanguageIsToldInOneSentence() throws InterruptedException {
        try (Program program = Program.start("init", "--lang", "cobol", temporary.toString())) {
            assertThat(program.exitCode()).isEqualTo(2);
            assertThat(program.err()).isEqualTo("dispatcher: --lang takes one of js, python, ts.\n");
        }
    }

    private static String out(String... arguments) throws InterruptedException {
        try (Program program = Program.start(arguments)) {
            assertThat(program.exitCode()).as(program::err).isZero();
            return program.out();
        }
    }
}
