package dispatcher.guest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** How the processes of a script are started: as they are, or behind what the operating system can put around them. */
@FunctionalInterface
public interface Confinement {
    /** No confinement: the process may do what its user may do. */
    Confinement NONE = (builder, _, _) -> builder.start();

    /**
     * Starts a process.
     *
     * @param builder its command, environment, directory and streams
     * @param readable files and folders that it has to read, besides the system's own programs and libraries
     * @param bridge the folder with the socket of its bridge
     */
    Process start(ProcessBuilder builder, Set<Path> readable, Path bridge) throws IOException;

    /** Whether a process can reach nothing of the machine but what it was given, and not overwhelm it, whatever it tries. */
    default boolean holds() {
        return false;
    }

    /** What the process and all that came of it use; empty where nobody looks. */
    default Optional<GuestUsage> usage() {
        return Optional.empty();
    }

    /** Why the process was ended from here; empty where it was not. To be asked for when it has ended. */
    default Optional<RuntimeException> failure() {
        return Optional.empty();
    }
}
