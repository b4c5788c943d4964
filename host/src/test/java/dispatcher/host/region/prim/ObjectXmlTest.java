package dispatcher.host.region.prim;

import dispatcher.host.prim.TextureEntry;
import dispatcher.value.Vector3;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ObjectXmlTest {
    @ParameterizedTest
    @ValueSource(strings = {"box.xml", "link.xml"})
    void writesWhatItRead(String file) throws IOException {
        List<PartData> parts = ObjectXml.read(asset(file)).orElseThrow();

        List<PartData> again = ObjectXml.read(ObjectXml.writeAsset(parts)).orElseThrow();

        assertThat(again).usingRecursiveComparison().isEqualTo(parts);
        assertThat(ObjectXml.write(again)).isEqualTo(ObjectXml.write(parts));
    }

    @Test
    void readsALinkset() throws IOException {
        List<PartData> parts = ObjectXml.read(asset("link.xml")).orElseThrow();

        assertThat(parts).extracting(PartData::name).containsExactly("Linkset Root", "Linkset Child");
        assertThat(parts.get(1).offset()).isEqualTo(new Vector3(0, 0, 1.5));
        assertThat(parts.get(1).scale()).isEqualTo(new Vector3(0.25, 0.5, 0.75));
        assertThat(parts.get(0).inventory()).extracting(ItemData::name).containsExactly("Echo Script", "Plain Box");
        assertThat(parts.get(0).inventory()).extracting(ItemData::type).containsExactly(10, 6);
    }

    @Test
    void readsTheFormWithoutRootPartToo() {
        String xml = "<?xml version=\"1.0\" encoding=\"utf-16\"?><SceneObjectGroup><SceneObjectPart><Name>a &amp; b</Name>"
                + "</SceneObjectPart><OtherParts><Part><SceneObjectPart><Name>c</Name></SceneObjectPart></Part>"
                + "</OtherParts></SceneObjectGroup>";

        assertThat(ObjectXml.read(xml.getBytes(StandardCharsets.UTF_8)).orElseThrow()).extracting(PartData::name)
                .containsExactly("a & b", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "default { }", "<SceneObjectGroup>", "<SceneObjectGroup/>",
            "<Other><SceneObjectPart/></Other>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><SceneObjectGroup><SceneObjectPart><Name>&b;</Name>"
                    + "</SceneObjectPart></SceneObjectGroup>",
            "<SceneObjectGroup><SceneObjectPart><Name>&b;</Name></SceneObjectPart></SceneObjectGroup>"})
    void takesNothingElseForAnObject(String text) {
        assertThat(ObjectXml.read(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void refusesAnEndlessNest() {
        assertThat(ObjectXml.read("<SceneObjectGroup>".repeat(100_000).getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void leavesOutWhatXmlCannotHold() throws IOException {
        PartData box = ObjectXml.read(asset("box.xml")).orElseThrow().getFirst();
        PartData odd = new PartData(box.id(), "a\0b<&>\u0001\uD83D\uDE00", null, box.owner(), box.creator(),
                box.position(),
                box.offset(), box.rotation(), box.velocity(), box.acceleration(), box.scale(), box.texture(),
                box.inventory(), box.source());

        assertThat(ObjectXml.read(ObjectXml.writeAsset(List.of(odd))).orElseThrow().getFirst().name())
                .isEqualTo("ab<&>\uD83D\uDE00");
    }

    @Test
    void paintsAllFaces() throws IOException {
        byte[] entry = ObjectXml.read(asset("box.xml")).orElseThrow().getFirst().texture();

        byte[] painted = TextureEntry.withColor(entry, new Vector3(255, -1, 0.5), 1);

        assertThat(painted).hasSameSizeAs(entry);
        assertThat(TextureEntry.color(painted)).isEqualTo(new Vector3(1, 0, 127 / 255.0));
        assertThat(TextureEntry.textures(painted))
                .containsExactly(UUID.fromString("89556747-24cb-43ed-920b-47caed15465f"));
    }

    @Test
    void leavesABrokenTextureEntryAlone() {
        byte[] broken = {1, 2, 3};

        assertThat(TextureEntry.withColor(broken, Vector3.ZERO, 1)).isEqualTo(broken);
        assertThat(TextureEntry.textures(broken)).isEmpty();
    }

    private static byte[] asset(String file) throws IOException {
        try (InputStream in = ObjectXmlTest.class.getResourceAsStream("/conformance/assets/" + file)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
