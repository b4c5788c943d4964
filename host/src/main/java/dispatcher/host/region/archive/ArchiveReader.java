package dispatcher.host.region.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Reads the entries of an archive that nobody has looked at. Nothing is ever written to the disk; the size of an entry and
 * of all together is bounded, whatever they say about themselves.
 */
final class ArchiveReader {
    private static final int MAX_ENTRY = 64 << 20;
    private static final long MAX_ALL = 2L << 30;
    private static final int MAX_ENTRIES = 500_000;

    /** Where an archive's bytes are. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    /** Takes one entry. */
    @FunctionalInterface
    interface Sink {
        void take(String name, byte[] bytes) throws ArchiveException;
    }

    private ArchiveReader() {}

    /**
     * Reads all files of an archive, in their order.
     *
     * @throws IOException where it is no tar.gz, is cut off, or holds what it must not; the message names the entry
     */
    static void read(Source archive, Sink sink) throws IOException {
        String name = "(the first)";
        try (InputStream file = new BufferedInputStream(archive.open());
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(file), "UTF-8")) {
            long all = 0;
            int entries = 0;
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                name = entry.getName();
                requireHarmless(entry, ++entries);
                byte[] bytes = readEntry(tar, entry);
                all += bytes.length;
                require(all <= MAX_ALL, name, "makes the archive larger than " + MAX_ALL + " bytes");
                if (!entry.isDirectory()) {
                    sink.take(name, bytes);
                }
            }
            require(entries > 0, name, "is missing: the archive is empty");
        } catch (ArchiveException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new ArchiveException(name, "or what follows it cannot be read: " + e.getMessage(), e);
        }
    }

    private static void requireHarmless(TarArchiveEntry entry, int number) throws ArchiveException {
        String name = entry.getName();
        require(number <= MAX_ENTRIES, name, "is one too many: more than " + MAX_ENTRIES);
        require(entry.isFile() || entry.isDirectory(), name, "is neither a file nor a folder");
        require(!entry.isSymbolicLink() && !entry.isLink(), name, "is a link");
        boolean outside = name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') == 1;
        for (String part : name.split("/", -1)) {
            outside |= part.equals("..");
        }
        require(!outside && name.length() <= 1000 && name.indexOf('\0') < 0, name, "has a name that leads elsewhere");
        require(entry.getSize() >= 0 && entry.getSize() <= MAX_ENTRY, name, "is larger than " + MAX_ENTRY + " bytes");
    }

    private static byte[] readEntry(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
        byte[] bytes = tar.readNBytes(MAX_ENTRY + 1);
        require(bytes.length <= MAX_ENTRY, entry.getName(), "is larger than " + MAX_ENTRY + " bytes");
        require(entry.isDirectory() || bytes.length == entry.getSize(), entry.getName(), "is cut off");
        return bytes;
    }

    private static void require(boolean condition, String entry, String why) throws ArchiveException {
        if (!condition) {
            throw new ArchiveException(entry, why);
        }
    }
}
