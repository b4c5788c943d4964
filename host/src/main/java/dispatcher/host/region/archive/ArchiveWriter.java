package dispatcher.host.region.archive;

import dispatcher.host.region.asset.AssetKind;
import dispatcher.value.Vector3;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes an OpenSim archive (OAR). The file appears in one step when all is written; a writer that is closed before
 * {@link #finish} leaves nothing behind. Not safe for use by several threads.
 */
public final class ArchiveWriter implements AutoCloseable {
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N} ._-]");
    private static final int MAX_NAME = 60;

    private final Path target;
    private final Path draft;
    private final TarArchiveOutputStream tar;

    /** Begins an archive that will be that file. */
    public ArchiveWriter(Path file) throws IOException {
        target = file.toAbsolutePath();
        draft = Files.createTempFile(target.getParent(), ".archive", ".oar");
        OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)));
        tar = new TarArchiveOutputStream(out, "UTF-8");
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
        addControl();
    }

    /** Adds the ground: little-endian floats, row by row from south to north. */
    public void addTerrain(String scene, byte[] heights) throws IOException {
        add("terrains/" + safe(scene) + ".r32", heights);
    }

    /** Adds an asset; where its media type is not one that archives know, it is left out and false comes back. */
    public boolean addAsset(UUID id, String contentType, byte[] data) throws IOException {
        var kind = AssetKind.byContentType(contentType);
        if (kind.isPresent()) {
            add("assets/" + id + kind.get().ending(), data);
        }
        return kind.isPresent();
    }

    /** Adds an object in its XML. */
    public void addObject(UUID id, @Nullable String name, Vector3 position, String xml) throws IOException {
        String place = "%03d-%03d-%03d".formatted((int) position.x(), (int) position.y(), (int) position.z());
        add("objects/" + safe(name == null ? "" : name) + '_' + place + "__" + id + ".xml",
                xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Ends the archive and puts it in its place. */
    public void finish() throws IOException {
        tar.finish();
        tar.close();
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        tar.close();
        Files.deleteIfExists(draft);
    }

    private void addControl() throws IOException {
        String control = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<archive major_version=\"0\" minor_version=\"8\">"
                + "<creation_info><datetime>" + Instant.now().getEpochSecond() + "</datetime><id>" + UUID.randomUUID()
                + "</id></creation_info><assets_included>True</assets_included><region_info><is_megaregion>False"
                + "</is_megaregion><size_in_meters>256,256</size_in_meters></region_info></archive>\n";
        add("archive.xml", control.getBytes(StandardCharsets.UTF_8));
    }

    private void add(String name, byte[] bytes) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    private static String safe(String name) {
        String safe = UNSAFE.matcher(name).replaceAll("_");
        return safe.length() > MAX_NAME ? safe.substring(0, MAX_NAME) : safe;
    }
}
