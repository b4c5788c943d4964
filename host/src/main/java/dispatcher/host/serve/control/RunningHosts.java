package dispatcher.host.serve.control;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The hosts of this user that run on this machine. */
public final class RunningHosts {
    private RunningHosts() {}

    /** All of them. */
    public static List<HostFile> all() {
        return HostFile.all();
    }

    /** The one that runs a file. */
    public static Optional<HostFile> of(Path settings) {
        Path real = real(settings);
        return all().stream().filter(host -> host.settings().equals(real)).findFirst();
    }

    static Path real(Path settings) {
        try {
            return settings.toRealPath();
        } catch (IOException _) {
            return settings.toAbsolutePath().normalize();
        }
    }
}
