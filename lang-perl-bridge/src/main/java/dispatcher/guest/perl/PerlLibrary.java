package dispatcher.guest.perl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The Perl modules as files, which perl needs them to be; beside the bridge's socket, until the library is closed. */
final class PerlLibrary implements AutoCloseable {
    /** Every file of the folder {@code perl} that programs need. */
    static final List<String> FILES = List.of(
            "lib/Dispatcher.pm",
            "lib/Dispatcher/Answers.pm",
            "lib/Dispatcher/Arguments.pm",
            "lib/Dispatcher/Asset.pm",
            "lib/Dispatcher/Assets.pm",
            "lib/Dispatcher/Avatar.pm",
            "lib/Dispatcher/Avatars.pm",
            "lib/Dispatcher/Bridge.pm",
            "lib/Dispatcher/Call.pm",
            "lib/Dispatcher/Creation.pm",
            "lib/Dispatcher/Error.pm",
            "lib/Dispatcher/Event.pm",
            "lib/Dispatcher/Handler.pm",
            "lib/Dispatcher/Id.pm",
            "lib/Dispatcher/Item.pm",
            "lib/Dispatcher/Json.pm",
            "lib/Dispatcher/Later.pm",
            "lib/Dispatcher/Message.pm",
            "lib/Dispatcher/Messages.pm",
            "lib/Dispatcher/Movement.pm",
            "lib/Dispatcher/Object.pm",
            "lib/Dispatcher/Part.pm",
            "lib/Dispatcher/Preload.pm",
            "lib/Dispatcher/Region.pm",
            "lib/Dispatcher/Store.pm",
            "lib/Dispatcher/Sun.pm",
            "lib/Dispatcher/Swarm.pm",
            "lib/Dispatcher/Terrain.pm",
            "lib/OpenSim/RemoteControl.pm",
            "lib/OpenSim/RemoteControl/Packet.pm",
            "lib/OpenSim/RemoteControl/Stream.pm",
            "fallback/JSON.pm");

    private final Path directory;

    private PerlLibrary(Path directory) {
        this.directory = directory;
    }

    /** @param folder a folder that only the user can enter, and that goes with the bridge, however the host ends */
    static PerlLibrary unpack(Path folder) throws IOException {
        PerlLibrary library = new PerlLibrary(Files.createDirectory(folder.resolve("perl")));
        for (String file : FILES) {
            library.unpack(file);
        }
        return library;
    }

    /** The directory that holds all of it. */
    Path directory() {
        return directory;
    }

    /** The directory for {@code @INC}. */
    Path modules() {
        return directory.resolve("lib");
    }

    /** The directory for the end of {@code @INC}. */
    Path fallback() {
        return directory.resolve("fallback");
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The Perl modules cannot be deleted", e);
        }
    }

    private void unpack(String file) throws IOException {
        Path target = directory.resolve(file);
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        try (InputStream module = PerlLibrary.class.getResourceAsStream("modules/" + file)) {
            Files.copy(Objects.requireNonNull(module, file), target);
        }
    }
}
