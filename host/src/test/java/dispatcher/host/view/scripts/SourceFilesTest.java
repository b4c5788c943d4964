package dispatcher.host.view.scripts;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A browser is shown code of the script's folder, and nothing else of the machine. */
class SourceFilesTest {
    @TempDir
    private Path machine = Path.of("");

    private Path script = Path.of("");

    @BeforeEach
    void write() throws IOException {
        script = write("scripts/lamp.py", "lamp");
        write("scripts/parts/bulb.py", "bulb");
        write("scripts/dispatcher.toml", "password");
        write("scripts/README", "no code");
        write("other/secret.py", "secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lamp.py", "./lamp.py", "parts/../lamp.py"})
    void theScriptItselfIsShown(String name) {
        assertThat(SourceFiles.read(script, name)).isEqualTo("lamp");
    }

    @Test
    void whatLiesBelowItIsShown() {
        assertThat(SourceFiles.read(script, "parts/bulb.py")).isEqualTo("bulb");
    }

    /** As a traceback names it. */
    @Test
    void anAbsolutePathInItsFolderIsShown() {
        assertThat(SourceFiles.read(script, machine.resolve("scripts/parts/bulb.py").toString())).isEqualTo("bulb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../other/secret.py", "parts/../../other/secret.py", "../scripts-old/lamp.py", "..", "parts",
                    "dispatcher.toml", "README", "missing.py", "lamp.py\0"})
    void nothingElseIsShown(String name) throws IOException {
        write("scripts-old/lamp.py", "another folder whose name begins like the script's");
        isRefused(name);
    }

    @Test
    void anAbsolutePathOutsideIsNotShown() {
        isRefused(machine.resolve("other/secret.py").toString());
        isRefused("/etc/passwd");
    }

    @Test
    void aLinkLeadsNowhereElse() throws IOException {
        Files.createSymbolicLink(script.resolveSibling("linked.py"), machine.resolve("other/secret.py"));
        Files.createSymbolicLink(script.resolveSibling("folder"), machine.resolve("other"));
        Files.createSymbolicLink(script.resolveSibling("settings.py"), script.resolveSibling("dispatcher.toml"));
        isRefused("linked.py");
        isRefused("folder/secret.py");
        isRefused("settings.py");
    }

    @Test
    void whatIsTooLongIsNotShown() throws IOException {
        write("scripts/long.py", "#".repeat((1 << 20) + 1));
        isRefused("long.py");
    }

    private void isRefused(String name) {
        assertThatThrownBy(() -> SourceFiles.read(script, name)).isInstanceOfSatisfying(DispatcherException.class,
                failure -> assertThat(failure.kind()).isEqualTo(FailureKind.WRONG_ARGUMENT));
    }

    private Path write(String name, String text) throws IOException {
        Path file = machine.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }
}
