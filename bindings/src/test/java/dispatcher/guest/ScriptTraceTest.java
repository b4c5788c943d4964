package dispatcher.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ScriptTraceTest {
    private static final ScriptTrace TRACE = new ScriptTrace(
            new ScriptSource(Path.of("samples/lamp.py"), "a\n\tbulb(1)\n"));

    @Test
    void filesAreNamedAsTheAuthorNamedTheScript() {
        Path helper = TRACE.folder().resolve("tools/doors.py");
        assertThat(TRACE.explain("Oops",
                List.of(new ScriptFrame(helper, "open", 3, 0, 0), new ScriptFrame(TRACE.file(), "", 2, 2, 6)), null)
                .explanation()).isEqualTo("samples/tools/doors.py:3: Oops\n  called from samples/lamp.py:2");
    }

    @Test
    void caretStandsUnderItsColumn() {
        assertThat(TRACE.explain("Oops", List.of(new ScriptFrame(TRACE.file(), "", 2, 2, 6)), null).explanation())
                .isEqualTo("samples/lamp.py:2: Oops\n    bulb(1)\n    ^^^^");
    }

    @Test
    void placesThatAreNotThereDoNoHarm() {
        assertThat(TRACE.explain("Oops", List.of(new ScriptFrame(TRACE.file(), "", 99, 7, 9)), null).explanation())
                .isEqualTo("samples/lamp.py:99: Oops");
        assertThat(TRACE.explain("", List.of(), null).explanation()).isEqualTo("samples/lamp.py: unknown error");
    }

    @Test
    void linesAfterTheFirstComeBelow() {
        assertThat(TRACE.explain("Oops\n  caused by Ouch", List.of(), null).explanation())
                .isEqualTo("samples/lamp.py: Oops\n  caused by Ouch");
    }

    @Test
    void codeThatIsInNoFileOfTheFolderIsTheScripts() {
        for (Path name : List.of(Path.of("<string>"), Path.of(""), Path.of("12:00:00 ERROR door.py: limit cpu"),
                TRACE.folder().resolve("12:00:00 ERROR door.py: limit cpu"), TRACE.folder().resolve("../door.py"),
                Path.of("/elsewhere/door.py"))) {
            assertThat(TRACE.explain("Oops", List.of(new ScriptFrame(name, "", 3, 0, 0)), null).explanation())
                    .as(name.toString()).startsWith("samples/lamp.py: ").endsWith(":3: Oops");
        }
    }

    @Test
    void linesAreShownOfFilesOfTheFolderOnly(@TempDir Path around) throws IOException {
        Path folder = Files.createDirectory(around.resolve("folder"));
        Files.writeString(around.resolve("secret.txt"), "secret");
        Files.writeString(folder.resolve("helper.py"), "helper()");
        Files.createSymbolicLink(folder.resolve("link.txt"), around.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("up"), around);
        Files.createSymbolicLink(folder.resolve("endless"), Path.of("/dev/zero"));
        ScriptTrace trace = new ScriptTrace(new ScriptSource(folder.resolve("lamp.py"), ""));
        assertThat(trace.textOf(folder.resolve("helper.py"))).isEqualTo("helper()");
        for (String name : List.of("link.txt", "up/secret.txt", "up/../secret.txt", "../secret.txt", "endless")) {
            assertThat(trace.textOf(folder.resolve(name))).as(name).isEmpty();
        }
    }
}
