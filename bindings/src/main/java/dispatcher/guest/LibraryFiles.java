package dispatcher.guest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The files of a guest library, kept in memory; a script sees them below {@link #ROOT}. Immutable, safe for use by several threads. */
public final class LibraryFiles {
    /** Where scripts find the guest libraries; nothing of the machine's own can be there. */
    public static final Path ROOT = Path.of("/dispatcher:library");

    private final Map<Path, byte[]> files;

    private LibraryFiles(Map<Path, byte[]> files) {
        this.files = files;
    }

    /**
     * Reads the files from the class path.
     *
     * @param anchor a class of the package that the files lie beside
     * @param folder a folder below that package
     * @param names their names below that folder, and for scripts below {@link #ROOT}
     */
    public static LibraryFiles load(Class<?> anchor, String folder, Collection<String> names) {
        return new LibraryFiles(names.stream()
                .collect(Collectors.toUnmodifiableMap(ROOT::resolve, name -> read(anchor, folder + "/" + name))));
    }

    /** These files and others; names of both are an error. */
    public LibraryFiles with(LibraryFiles others) {
        return new LibraryFiles(Stream.of(files, others.files)
                .flatMap(each -> each.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** These files and one more. */
    public LibraryFiles with(String name, byte[] content) {
        return with(new LibraryFiles(Map.of(ROOT.resolve(name), content)));
    }

    /** Whether there is a file of that name below {@link #ROOT}. */
    public boolean has(String name) {
        return files.containsKey(ROOT.resolve(name));
    }

    /** CRC-32 of all names below {@link #ROOT} and contents, in the order of the names. */
    public long checksum() {
        CRC32 checksum = new CRC32();
        new TreeMap<>(files).forEach((path, content) -> {
            checksum.update(ROOT.relativize(path).toString().getBytes(StandardCharsets.UTF_8));
            checksum.update(content);
        });
        return checksum.getValue();
    }

    Optional<byte[]> file(Path path) {
        return Optional.ofNullable(files.get(path));
    }

    boolean isFolder(Path path) {
        return path.startsWith(ROOT) && !files.containsKey(path)
                && files.keySet().stream().anyMatch(file -> file.startsWith(path));
    }

    List<Path> entries(Path folder) {
        Function<Path, Path> entry = file -> folder.resolve(folder.relativize(file).getName(0));
        return files.keySet().stream().filter(file -> file.startsWith(folder)).map(entry).distinct().sorted().toList();
    }

    private static byte[] read(Class<?> anchor, String name) {
        try (InputStream in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("The class path has no " + name + " beside " + anchor.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + name, e);
        }
    }
}
