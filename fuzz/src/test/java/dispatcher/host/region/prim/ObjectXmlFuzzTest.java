package dispatcher.host.region.prim;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dispatcher.fuzz.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** XML of strangers is no object, or one that is written so that it reads as the same object. */
@Timeout(60)
class ObjectXmlFuzzTest {
    static Stream<byte[]> objects() {
        return Stream.of(Recorded.asset("box.xml"), Recorded.asset("link.xml"));
    }

    @MethodSource("objects")
    @DictionaryFile(resourcePath = "/dispatcher/fuzz/xml.dict")
    @FuzzTest(maxDuration = "5m")
    void read(byte[] input) throws XMLStreamException {
        Optional<List<PartData>> parts = parts(input);
        if (parts.isPresent()) {
            parts.get().forEach(part -> PrimShape.typeOf(part.source()));
            byte[] written = ObjectXml.writeAsset(parts.get());
            assertThat(new String(ObjectXml.writeAsset(ObjectXml.readParts(written)))).isEqualTo(new String(written));
        }
    }

    private static Optional<List<PartData>> parts(byte[] input) {
        try {
            return Optional.of(ObjectXml.readParts(input));
        } catch (XMLStreamException _) {
            return Optional.empty();
        }
    }
}
