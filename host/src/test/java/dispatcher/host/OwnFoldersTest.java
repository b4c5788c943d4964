package dispatcher.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A home in which a script lies, too. */
class OwnFoldersTest {
    @TempDir
    private Path home = Path.of("");

    private Path state = Path.of("");
    private OwnFolders own = new OwnFolders(List.of());

    @BeforeEach
    void furnish() throws IOException {
        state = Files.createDirectories(home.resolve(".local/state/dispatcher"));
        Files.writeString(state.resolve("region.json"), "{}");
        Files.writeString(home.resolve("lamp.py"), "");
        Files.createSymbolicLink(home.resolve("link"), state);
        own = new OwnFolders(List.of(state, home.resolve(".config/dispatcher")));
    }

    @Test
    void whatLiesInThemIsClosedByEachOfItsNames() {
        assertThat(List.of("lamp.py", ".local/state/other", ".config"))
                .noneMatch(name -> own.test(home.resolve(name)));
        assertThat(List.of(".local/state/dispatcher/region.json", "link/region.json", "link/../dispatcher/region.json",
                ".config/dispatcher/regions.toml")).allMatch(name -> own.test(home.resolve(name)));
    }

    @Test
    void thoseThatAreThereAreFoundBelowAFolder() throws IOException {
        assertThat(own.below(home)).containsExactly(state.toRealPath());
        assertThat(own.below(home.resolve(".config"))).isEmpty();
    }
}
