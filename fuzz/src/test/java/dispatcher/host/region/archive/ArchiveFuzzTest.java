package dispatcher.host.region.archive;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dispatcher.fuzz.Recorded;
import dispatcher.host.region.asset.AssetStore;
import dispatcher.host.region.scene.Scene;
import dispatcher.value.Ids;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Archives that nobody has looked at are loaded, or refused with a sentence. */
@Timeout(20)
class ArchiveFuzzTest {
    private static final long ASSET_BYTES = 16 << 20;
    private static final int LARGEST = 64 << 10;
    private static final String CONTROL = "<archive major_version=\"0\" minor_version=\"8\"/>";

    static Stream<byte[]> files() {
        return Stream.of(Recorded.asset("region.oar"), packed(small()));
    }

    static Stream<byte[]> tars() throws IOException {
        byte[] whole = new GZIPInputStream(new ByteArrayInputStream(Recorded.asset("region.oar"))).readAllBytes();
        return Stream.of(small(), whole.length > LARGEST ? small() : whole);
    }

    /** As the file is, its checksums included. */
    @MethodSource("files")
    @FuzzTest(maxDuration = "5m")
    void file(byte[] input) {
        load(input);
    }

    /** What the file would hold unpacked, so that no checksum is in the way. */
    @MethodSource("tars")
    @FuzzTest(maxDuration = "5m")
    void tar(byte[] input) {
        load(packed(input));
    }

    private static void load(byte[] archive) {
        Scene scene = new Scene("Test Region", 21, System::nanoTime);
        ArchiveLoader loader = new ArchiveLoader(scene, new AssetStore(ASSET_BYTES), _ -> false, Ids.ZERO);
        try {
            loader.load(() -> new ByteArrayInputStream(archive), true);
        } catch (ArchiveException _) {
            // As it should be.
        } catch (IOException e) {
            throw new AssertionError("An archive is refused without naming an entry", e);
        }
    }

    private static byte[] small() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
            add(tar, "archive.xml", CONTROL.getBytes(StandardCharsets.UTF_8));
            add(tar, "assets/0b7ec700-0000-4000-8000-000000000003_script.lsl", Recorded.asset("echo.lsl"));
            add(tar, "objects/" + "long/".repeat(30) + "box.xml", Recorded.asset("box.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(TarArchiveOutputStream tar, String name, byte[] bytes) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    private static byte[] packed(byte[] tar) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(tar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
