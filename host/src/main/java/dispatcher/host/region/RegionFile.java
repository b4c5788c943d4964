package dispatcher.host.region;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.UserHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file with which a running region tells other programs of the same user how to get in:
 * {@code $XDG_STATE_HOME/dispatcher/regions/PORT.json}, readable by that user only.
 *
 * @param user first and last name
 * @param password the password
 * @param url where requests are posted to
 * @param udp the port for datagrams
 */
public record RegionFile(String user, String password, String url, int udp) {
    private static final JsonMapper JSON = new JsonMapper();

    /** What a region tells: its first account. */
    public static RegionFile of(Region region) {
        var account = region.options().firstAccount();
        return new RegionFile(account.name(), account.password(), region.url(), region.udpPort());
    }

    /** Where the file of the region on a port lies. */
    public static Path path(int port) {
        return folder().resolve(port + ".json");
    }

    /**
     * Writes the file of a region; it replaces an old one in one step.
     *
     * @throws DispatcherException of kind WRONG_ARGUMENT where it cannot be written
     */
    public Path write(int port) {
        Path path = path(port);
        try {
            write(path);
            return path;
        } catch (IOException e) {
            throw new DispatcherException(FailureKind.WRONG_ARGUMENT,
                    "The file " + path + " could not be written: " + e.getMessage() + '.',
                    "Set XDG_STATE_HOME to a folder of your own.", e);
        }
    }

    /** The file of the region on a port; empty where there is none that can be read. */
    public static Optional<RegionFile> read(int port) {
        return read(path(port));
    }

    /** The files of all regions of this user, also of those that ended without taking theirs away. */
    public static List<RegionFile> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().matches(".*/\\d+\\.json"))
                    .sorted()
                    .map(RegionFile::read)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /** Takes the file of the region on a port away, if it is there. */
    public static void remove(int port) {
        try {
            Files.deleteIfExists(path(port));
        } catch (IOException _) {
            // It is out of date from now on, and the next region on this port replaces it.
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "RegionFile[" + user + ", " + url + ", udp " + udp + ']';
    }

    void write(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path draft = Files.createTempFile(folder, ".region", ".json",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, JSON.writeValueAsString(JSON.createObjectNode()
                .put("user", user).put("password", password).put("url", url).put("udp", udp)) + '\n');
        Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static Optional<RegionFile> read(Path path) {
        if (!Files.isReadable(path)) {
            return Optional.empty();
        }
        try {
            JsonNode read = JSON.readTree(path.toFile());
            return Optional.of(new RegionFile(read.required("user").stringValue(),
                    read.required("password").stringValue(), read.required("url").stringValue(),
                    read.required("udp").intValue()));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Path folder() {
        return UserHome.state().resolve("regions");
    }
}
