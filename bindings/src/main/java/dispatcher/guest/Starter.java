package dispatcher.guest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a new folder for scripts of a language begins with. Immutable, safe for use by several threads.
 *
 * @param name how authors ask for it, for example {@code python}
 * @param script the name of the script, one of the files
 * @param files their texts by their paths in the folder: the script, the guest library's types, what an editor needs to find them
 */
public record Starter(String name, String script, Map<String, String> files) {
    public Starter {
        files = Map.copyOf(files);
    }

    /**
     * Reads the files from the class path.
     *
     * @param anchor a class of the package that the files lie beside
     * @param places for each path in the folder the place beside that package
     */
    public static Starter load(String name, String script, Class<?> anchor, Map<String, String> places) {
        Map<String, String> files = new TreeMap<>();
        places.forEach((path, place) -> files.put(path, read(anchor, place)));
        return new Starter(name, script, files);
    }

    private static String read(Class<?> anchor, String place) {
        try (InputStream in = anchor.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalArgumentException("The class path has no " + place + " beside " + anchor.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + place, e);
        }
    }
}
