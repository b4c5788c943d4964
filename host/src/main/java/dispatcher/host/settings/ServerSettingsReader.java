package dispatcher.host.settings;

import dispatcher.failure.DispatcherException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the file that lists the scripts of one host. */
public final class ServerSettingsReader {
    /** The names are those of files, too. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int MOST_WARM = 64;
    private static final int LARGEST_PORT = 65535;

    private ServerSettingsReader() {}

    /**
     * Reads a file.
     *
     * @throws DispatcherException WRONG_ARGUMENT: the file cannot be read or says what means nothing; with file, line and key
     */
    public static ServerSettings read(Path file) {
        SettingsTable root = SettingsFile.read(file);
        SettingsTable defaults = root.table("defaults");
        SettingsTable scripts = root.table("script");
        String region = root.text("region");
        RegionTrust trust = RegionTrust.read(root, RegionTrust.USUAL);
        Path logs = Objects.requireNonNullElseGet(root.path("logs"),
                () -> file.toAbsolutePath().resolveSibling("logs").normalize());
        int warm = warm(root);
        boolean requireIsolation = root.flag("require-isolation", false);
        Integer viewPort = viewPort(root);
        root.refuseUnknown();
        List<ScriptSettings> all = scripts(scripts, ScriptReader.defaults(defaults));
        new ReadableFolders(scripts, all).check(file, logs);
        return new ServerSettings(region, trust, logs, warm, requireIsolation, viewPort, all);
    }

    private static int warm(SettingsTable root) {
        Long warm = root.number("warm");
        if (warm != null && (warm < 0 || warm > MOST_WARM)) {
            throw root.failure("warm", "must be a number from 0 to " + MOST_WARM + ", not " + warm + ".");
        }
        return warm == null ? 1 : warm.intValue();
    }

    private static @Nullable Integer viewPort(SettingsTable root) {
        Long port = root.number("view-port");
        if (port != null && (port < 0 || port > LARGEST_PORT)) {
            throw root.failure("view-port", "must be a port from 0 to " + LARGEST_PORT + ", not " + port + ".");
        }
        return port == null ? null : port.intValue();
    }

    private static List<ScriptSettings> scripts(SettingsTable table, ScriptSettings defaults) {
        List<ScriptSettings> scripts = new ArrayList<>();
        for (String name : table.keys()) {
            if (!NAME.matcher(name).matches()) {
                throw table.failure(name,
                        "This is no name; take up to 64 letters, digits, dots, dashes and underscores.");
            }
            scripts.add(ScriptReader.named(name, table.table(name), defaults));
        }
        return scripts;
    }
}
