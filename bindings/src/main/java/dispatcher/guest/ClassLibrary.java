package dispatcher.guest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A library of classes: a jar, a folder, or a module of Java itself.
 *
 * @param classes the names of all its classes, in no order
 */
record ClassLibrary(List<String> classes) {
    private static final String ENDING = ".class";

    /** That of a class; without any where there is no such class. */
    static ClassLibrary of(String one, ClassLoader loader) {
        try {
            return new ClassLibrary(names(Class.forName(one, false, loader)));
        } catch (ClassNotFoundException _) {
            return new ClassLibrary(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException("The classes beside " + one + " cannot be listed", e);
        }
    }

    private static List<String> names(Class<?> one) throws IOException {
        CodeSource source = one.getProtectionDomain().getCodeSource();
        return source == null ? ofJava(one.getModule()) : at(Path.of(URI.create(source.getLocation().toString())));
    }

    private static List<String> ofJava(Module module) throws IOException {
        var reference = ModuleLayer.boot().configuration().findModule(module.getName()).orElseThrow().reference();
        try (ModuleReader reader = reference.open(); Stream<String> files = reader.list()) {
            return classes(files);
        }
    }

    private static List<String> at(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                return classes(files.map(file -> place.relativize(file).toString()));
            }
        }
        try (ZipFile jar = new ZipFile(place.toFile())) {
            return classes(jar.stream().map(ZipEntry::getName));
        }
    }

    private static List<String> classes(Stream<String> files) {
        return files.filter(file -> file.endsWith(ENDING) && !file.contains("-"))
                .map(file -> file.substring(0, file.length() - ENDING.length()).replace('/', '.')).toList();
    }
}
