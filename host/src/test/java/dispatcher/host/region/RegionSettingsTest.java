package dispatcher.host.region;

import dispatcher.failure.DispatcherException;
import dispatcher.host.region.security.Account;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The files of a region: the one that describes it, and the one that tells how to get in. */
class RegionSettingsTest {
    @TempDir
    private Path folder = Path.of("unset");

    @Test
    void readsTheRegionOfTheRecord() {
        RegionOptions options = RegionOptions.read(ConformanceKit.folder().resolve("region.toml"));

        assertThat(options.scene()).isEqualTo("Test Region");
        assertThat(options.terrain()).isRegularFile();
        assertThat(options.archive()).isRegularFile();
        assertThat(options.accounts()).extracting(Account::name).containsExactly("Test User", "Other User");
        assertThat(options.accounts()).extracting(Account::standing)
                .containsExactly(Account.Standing.OWNER, Account.Standing.NONE);
        assertThat(options.firstAccount().hashedPassword()).isEqualTo("5f4dcc3b5aa765d61d8327deb882cf99");
        assertThat(options.directives().maxLifeSpan()).isEqualTo(300);
    }

    @Test
    void readsTheExampleOfTheDocumentation() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "region.md"));
        int start = page.indexOf("```toml\n") + "```toml\n".length();
        Path file = Files.writeString(folder.resolve("region.toml"), page.substring(start, page.indexOf("```", start)));

        RegionOptions options = RegionOptions.read(file);

        assertThat(options.scene()).isEqualTo("Harbour");
        assertThat(options.terrain()).isEqualTo(folder.toAbsolutePath().resolve("harbour.r32"));
        assertThat(options.firstAccount().name()).isEqualTo("Ada Lovelace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[region]\nscene = 5", "[region]\nscen = \"x\"", "[dispatcher]\nMaxLifeSpan = \"long\"",
            "[other]\nx = 1", "[[account]]\nname = \"One\"\npassword = \"p\"", "[[account]]\nname = \"A B\"",
            "[[account]]\nname = \"A B\"\npassword = \"p\"\nestate = \"king\"", "this is no TOML"})
    void saysWhatMeansNothing(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("region.toml"), text);

        assertThatThrownBy(() -> RegionOptions.read(file)).isInstanceOf(DispatcherException.class)
                .hasMessageContaining("region.toml");
    }

    @Test
    void hasAnOwnerWithAPasswordOfItsOwnWhereNobodySaysAnything() {
        Account one = RegionOptions.standard().firstAccount();
        Account other = RegionOptions.standard().firstAccount();

        assertThat(one.standing()).isEqualTo(Account.Standing.OWNER);
        assertThat(one.password()).hasSizeGreaterThan(20).isNotEqualTo(other.password());
        assertThat(one.toString()).doesNotContain(one.password());
    }

    @Test
    void writesTheWayInForItsOwnUserOnly() throws IOException {
        RegionFile told = new RegionFile("Dispatcher Owner", "secret", "http://127.0.0.1:9000/Dispatcher/", 45325);
        Path path = folder.resolve("dispatcher/regions/9000.json");

        told.write(path);
        told.write(path);

        assertThat(RegionFile.read(path)).contains(told);
        assertThat(told.toString()).doesNotContain("secret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.resolveSibling(""))))
                .isEqualTo("rwx------");
        try (var files = Files.list(path.resolveSibling(""))) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void readsNothingFromAFileThatIsBrokenOrMissing() throws IOException {
        assertThat(RegionFile.read(folder.resolve("none.json"))).isEmpty();
        assertThat(RegionFile.read(Files.writeString(folder.resolve("broken.json"), "{\"user\":"))).isEmpty();
        assertThat(RegionFile.read(Files.writeString(folder.resolve("other.json"), "{\"user\":5}"))).isEmpty();
    }
}
