package dispatcher.host.view.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The files of the page, from the class path. Safe for use by several threads. */
final class PageFiles {
    private static final Pattern NAME = Pattern.compile("(three/)?[a-zA-Z][a-zA-Z0-9-]*(\\.[a-z]+){1,3}");
    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "js",
            "text/javascript; charset=utf-8", "css", "text/css; charset=utf-8", "svg", "image/svg+xml");

    private final Map<String, Optional<PageFile>> read = new ConcurrentHashMap<>();

    /** A file and its media type. */
    record PageFile(byte[] bytes, String type) {}

    /** The file of that path; nothing where the page has no such one. */
    Optional<PageFile> find(String path) {
        String name = path.equals("/") ? "index.html" : path.substring(Math.min(1, path.length()));
        return NAME.matcher(name).matches() ? read.computeIfAbsent(name, PageFiles::read) : Optional.empty();
    }

    private static Optional<PageFile> read(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        String folder = name.startsWith("three/") ? "" : "page/";
        try (InputStream in = PageFiles.class.getResourceAsStream("/dispatcher/host/view/" + folder + name)) {
            return in == null || type == null
                    ? Optional.empty()
                    : Optional.of(new PageFile(named(name, in.readAllBytes()), type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bare name in an import needs a map inside of the page, which the page's own policy forbids. */
    private static byte[] named(String name, byte[] bytes) {
        return name.equals("three/OrbitControls.js")
                ? new String(bytes, StandardCharsets.UTF_8).replace("from 'three'", "from './three.module.min.js'")
                        .getBytes(StandardCharsets.UTF_8)
                : bytes;
    }
}
