package dispatcher.host.prim;

import dispatcher.binding.Prim;
import dispatcher.binding.Shape;
import dispatcher.host.region.prim.ObjectXml;
import dispatcher.host.region.prim.PartData;
import dispatcher.host.region.prim.PrimShape;
import dispatcher.value.Vector3;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written for a prim reads as that prim. */
class PrimXmlTest {
    private static final List<Shape> BY_TYPE = List.of(Shape.BOX, Shape.CYLINDER, Shape.PRISM, Shape.SPHERE,
            Shape.TORUS,
            Shape.TUBE, Shape.RING);

    @ParameterizedTest
    @EnumSource(Shape.class)
    void aShapeReadsAsThatShapeInItsSizeAndColour(Shape shape) {
        PartData part = read(new Prim(shape, new Vector3(1, 2.5, 0.25), new Vector3(1, 0, 0.4), 0.5));
        assertThat(BY_TYPE.get(PrimShape.typeOf(part.source()))).isEqualTo(shape);
        assertThat(part.scale()).isEqualTo(new Vector3(1, 2.5, 0.25));
        assertThat(TextureEntry.color(part.texture())).isEqualTo(new Vector3(1, 0, 0.4));
    }

    @Test
    void theSamePrimIsAlwaysTheSameText() {
        Prim prim = new Prim(Shape.BOX, Prim.DEFAULT_SCALE, Prim.WHITE, 1);
        assertThat(PrimXml.of(prim)).isEqualTo(PrimXml.of(new Prim(Shape.BOX, Prim.DEFAULT_SCALE, Prim.WHITE, 1)))
                .isNotEqualTo(PrimXml.of(new Prim(Shape.RING, Prim.DEFAULT_SCALE, Prim.WHITE, 1)));
    }

    @Test
    void aBoxHasWhatAnObjectOfARealServerHas() throws Exception {
        byte[] real = Files.readAllBytes(Path.of("src/test/resources/conformance/assets/box.xml"));
        PartData box = ObjectXml.readParts(real).getFirst();
        PartData ours = read(new Prim(Shape.BOX, Prim.DEFAULT_SCALE, Prim.WHITE, 1));
        assertThat(ours.source().children()).extracting("name")
                .containsExactlyElementsOf(box.source().children().stream().map(child -> child.name()).toList());
        assertThat(ours.texture()).isEqualTo(box.texture());
        assertThat(ours.scale()).isEqualTo(box.scale());
    }

    private static PartData read(Prim prim) {
        return ObjectXml.read(PrimXml.of(prim).getBytes(StandardCharsets.UTF_8)).orElseThrow().getFirst();
    }
}
