package dispatcher.host.serve.control;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.UserHome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file with which a running host tells other commands of the same user where to find it:
 * {@code $XDG_STATE_HOME/dispatcher/hosts/PID.json}, readable by that user only.
 *
 * @param settings the file that lists its scripts
 * @param pid its process
 * @param socket where it listens; in a folder that only the user can enter
 */
public record HostFile(Path settings, long pid, Path socket) {
    private static final JsonMapper JSON = new JsonMapper();
    /** The system's bound on a socket's path, without the closing NUL. */
    private static final int LONGEST_PATH = 107;
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY = PosixFilePermissions
            .asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /** The files of all hosts of this user that could be running; those of hosts that are gone are taken away. */
    static List<HostFile> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().matches(".*/\\d+\\.json")).sorted().map(HostFile::read)
                    .flatMap(Optional::stream).filter(HostFile::isAlive).toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /**
     * Makes the folder of a socket and the file that names it.
     *
     * @throws DispatcherException WRONG_ARGUMENT: they cannot be written
     */
    static HostFile write(Path settings) {
        try {
            long pid = ProcessHandle.current().pid();
            Files.createDirectories(folder(), OWNER_ONLY);
            Path socket = socket(pid);
            HostFile file = new HostFile(settings, pid, socket);
            Path draft = Files.createTempFile(folder(), ".host", ".json");
            Files.writeString(draft, JSON.writeValueAsString(JSON.createObjectNode().put("settings",
                    settings.toString()).put("pid", pid).put("socket", socket.toString())) + '\n');
            Files.move(draft, file.path(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return file;
        } catch (IOException e) {
            throw new DispatcherException(FailureKind.WRONG_ARGUMENT,
                    "The file of the running host could not be written: " + e.getMessage() + '.',
                    "Set XDG_STATE_HOME to a folder of your own.", e);
        }
    }

    /** Beside the file, where nobody tidies up; in a folder of its own where that path is too long for a socket. */
    private static Path socket(long pid) throws IOException {
        Path beside = folder().resolve(pid + ".socket").toAbsolutePath();
        if (beside.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_PATH) {
            Files.deleteIfExists(beside);
            return beside;
        }
        return Files.createTempDirectory("dispatcher-host-", OWNER_ONLY).resolve("control");
    }

    /** Takes away the file, the socket and its folder. */
    void remove() {
        try {
            Files.deleteIfExists(path());
            Files.deleteIfExists(socket);
            Path parent = socket.toAbsolutePath().getParent();
            if (!folder().toAbsolutePath().equals(parent)) {
                Files.deleteIfExists(parent);
            }
        } catch (IOException _) {
            // They are out of date from now on; the next command that finds them tries again.
        }
    }

    private boolean isAlive() {
        boolean alive = ProcessHandle.of(pid).isPresent() && Files.exists(socket);
        if (!alive) {
            remove();
        }
        return alive;
    }

    private Path path() {
        return folder().resolve(pid + ".json");
    }

    private static Optional<HostFile> read(Path file) {
        try {
            JsonNode read = JSON.readTree(file.toFile());
            return Optional.of(new HostFile(Path.of(read.required("settings").stringValue()),
                    read.required("pid").longValue(), Path.of(read.required("socket").stringValue())));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Path folder() {
        return UserHome.state().resolve("hosts");
    }
}
