package dispatcher.host.region.archive;

import dispatcher.host.region.asset.AssetStore;
import dispatcher.host.region.scene.Scene;
import dispatcher.host.region.scene.SceneObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Archives, good and hostile. */
class ArchiveTest {
    private static final String CONTROL = "<archive major_version=\"0\" minor_version=\"8\"/>";
    private static final UUID OWNER = UUID.randomUUID();

    @TempDir
    private Path folder = Path.of("unset");

    private final Scene scene = new Scene("S", 21, System::nanoTime);
    private final AssetStore assets = new AssetStore(1 << 20);

    @Test
    void loadsObjectsAssetsAndTerrain() throws IOException {
        Path file = folder.resolve("region.oar");
        try (InputStream in = ArchiveTest.class.getResourceAsStream("/conformance/assets/region.oar")) {
            Files.write(file, Objects.requireNonNull(in).readAllBytes());
        }

        loader().load(file, true);

        assertThat(scene.objects().all()).singleElement().satisfies(object -> {
            assertThat(object.name()).isEqualTo("Penrose Assets");
            assertThat(object.owner()).isEqualTo(OWNER);
        });
        assertThat(assets.find(UUID.fromString("89556747-24cb-43ed-920b-47caed15465f")).orElseThrow().contentType())
                .isEqualTo("image/x-j2c");
        assertThat(scene.terrain().height(0, 0)).isNotEqualTo(21);
    }

    @Test
    void loadsWhatItSaved() throws IOException {
        loadsObjectsAssetsAndTerrain();
        Path saved = folder.resolve("saved.oar");

        new ArchiveSaver(scene, assets).save(saved);

        Scene again = new Scene("T", 21, System::nanoTime);
        AssetStore assetsAgain = new AssetStore(1 << 20);
        new ArchiveLoader(again, assetsAgain, OWNER::equals, OWNER).load(saved, true);
        assertThat(again.terrain().write()).isEqualTo(scene.terrain().write());
        assertThat(assetsAgain.all()).hasSameSizeAs(assets.all());
        assertThat(again.objects().all()).singleElement().extracting(SceneObject::data).usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*source").isEqualTo(scene.objects().all().iterator().next().data());
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("."))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "objects/../../evil.xml", "/etc/passwd", "objects\\..\\evil", "C:evil"})
    void refusesNamesThatLeadElsewhere(String name) {
        assertThatThrownBy(() -> load(name, "x")).hasMessageContaining(name).hasMessageContaining("leads elsewhere");
    }

    @Test
    void refusesLinks() throws IOException {
        Path file = folder.resolve("link.oar");
        try (TarArchiveOutputStream tar = tar(file)) {
            TarArchiveEntry link = new TarArchiveEntry("assets/link", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }

        assertThatThrownBy(() -> loader().load(file, true)).hasMessageContaining("assets/link");
    }

    @Test
    void refusesABomb() throws IOException {
        Path file = folder.resolve("bomb.oar");
        try (TarArchiveOutputStream tar = tar(file)) {
            add(tar, "assets/" + UUID.randomUUID() + "_texture.jp2", new byte[65 << 20]);
        }

        assertThatThrownBy(() -> loader().load(file, true)).hasMessageContaining("_texture.jp2")
                .hasMessageContaining("larger");
    }

    @Test
    void refusesAssetsThatAreTooManyTogether() {
        assertThatThrownBy(() -> load("assets/" + UUID.randomUUID() + "_notecard.txt", "x".repeat(600_000)))
                .hasMessageContaining("_notecard.txt").hasMessageContaining("too large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<SceneObjectGroup>", "<a/>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><SceneObjectGroup><SceneObjectPart><Name>&b;</Name>"
                    + "</SceneObjectPart></SceneObjectGroup>"})
    void refusesObjectsThatAreNone(String xml) {
        assertThatThrownBy(() -> load("objects/x.xml", xml)).hasMessageContaining("objects/x.xml");
        assertThat(scene.objects().all()).extracting(SceneObject::name).isEmpty();
    }

    @Test
    void refusesTerrainOfAnotherSize() {
        assertThatThrownBy(() -> load("terrains/x.r32", "short")).hasMessageContaining("terrains/x.r32");
    }

    @Test
    void refusesAFileThatIsCutOff() throws IOException {
        Path whole = folder.resolve("whole.oar");
        try (TarArchiveOutputStream tar = tar(whole)) {
            add(tar, "archive.xml", CONTROL.getBytes(StandardCharsets.UTF_8));
            add(tar, "assets/" + UUID.randomUUID() + "_notecard.txt", new byte[100_000]);
        }
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.oar"), Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> loader().load(cut, true)).isInstanceOf(ArchiveException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "this is no archive", "\u001f\u008b"})
    void refusesWhatIsNoArchive(String content) throws IOException {
        Path file = Files.write(folder.resolve("none.oar"), content.getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> loader().load(file, true)).isInstanceOf(ArchiveException.class);
    }

    @Test
    void refusesATarThatDescribesNoArchive() throws IOException {
        Path file = folder.resolve("plain.tar.gz");
        try (TarArchiveOutputStream tar = tar(file)) {
            add(tar, "readme.txt", new byte[5]);
        }

        assertThatThrownBy(() -> loader().load(file, true)).hasMessageContaining("archive.xml");
    }

    private void load(String name, String content) throws IOException {
        Path file = folder.resolve("test.oar");
        try (TarArchiveOutputStream tar = tar(file)) {
            add(tar, "archive.xml", CONTROL.getBytes(StandardCharsets.UTF_8));
            add(tar, name, content.getBytes(StandardCharsets.UTF_8));
        }
        loader().load(file, true);
    }

    private ArchiveLoader loader() {
        return new ArchiveLoader(scene, assets, _ -> false, OWNER);
    }

    private static TarArchiveOutputStream tar(Path file) throws IOException {
        OutputStream out = new GZIPOutputStream(Files.newOutputStream(file));
        return new TarArchiveOutputStream(out, "UTF-8");
    }

    private static void add(TarArchiveOutputStream tar, String name, byte[] bytes) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }
}
