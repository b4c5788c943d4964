package dispatcher.host.prim;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dispatcher.binding.Prim;
import dispatcher.binding.Shape;
import dispatcher.host.region.prim.ObjectXml;
import dispatcher.host.region.prim.PartData;
import dispatcher.value.Vector3;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** Surfaces of chance are read without harm, and prims of chance read as they were written. */
@Timeout(60)
class PrimFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void surface(byte[] entry) {
        Vector3 color = TextureEntry.color(entry);
        byte[] same = TextureEntry.withColor(entry, color, 1);
        assertThat(TextureEntry.textures(same)).isEqualTo(TextureEntry.textures(entry));
        assertThat(TextureEntry.color(same)).isEqualTo(color);
        assertThat(TextureEntry.faceColors(entry)).hasSizeLessThanOrEqualTo(Long.SIZE);
        assertThat(TextureEntry.faceColors(same)).isEmpty();
    }

    @FuzzTest(maxDuration = "5m")
    void prim(FuzzedDataProvider data) {
        Prim prim = new Prim(data.pickValue(Shape.values()),
                new Vector3(size(data), size(data), size(data)),
                new Vector3(data.consumeProbabilityDouble(), data.consumeProbabilityDouble(),
                        data.consumeProbabilityDouble()),
                data.consumeProbabilityDouble());
        PartData part = ObjectXml.read(PrimXml.of(prim).getBytes(StandardCharsets.UTF_8)).orElseThrow().getFirst();
        assertThat(part.scale().single()).isEqualTo(prim.scale().single());
    }

    private static double size(FuzzedDataProvider data) {
        return data.consumeRegularDouble(Double.MIN_VALUE, Double.MAX_VALUE);
    }
}
