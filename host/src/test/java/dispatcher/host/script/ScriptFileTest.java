package dispatcher.host.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScriptFileTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"lamp,python", "lamp.js,python", "lamp.txt,javascript", "lamp,perl"})
    void aLanguageThatIsNamedIsTaken(String name, String language) throws IOException, ScriptFile.Unusable {
        Path file = Files.writeString(folder.resolve(name), "");
        assertThat(ScriptFile.read(file, language).language().name()).isEqualTo(language);
    }

    @Test
    void elseTheEndingTells() throws IOException, ScriptFile.Unusable {
        assertThat(ScriptFile.read(Files.writeString(folder.resolve("a.mjs"), "")).language().name())
                .isEqualTo("javascript");
        Path other = Files.writeString(folder.resolve("a.rb"), "");
        assertThatThrownBy(() -> ScriptFile.read(other)).isInstanceOf(ScriptFile.Unusable.class)
                .hasMessageContaining("No language is known for ");
    }
}
