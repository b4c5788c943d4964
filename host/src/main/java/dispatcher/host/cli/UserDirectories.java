package dispatcher.host.cli;

import java.nio.file.Path;

/** Where a user's files lie, by the XDG base directory specification. */
final class UserDirectories {
    private UserDirectories() {}

    /** {@code $XDG_CONFIG_HOME/dispatcher}, else {@code ~/.config/dispatcher}. */
    static Path config() {
        return directory("XDG_CONFIG_HOME", ".config");
    }

    private static Path directory(String variable, String otherwise) {
        String named = System.getenv(variable);
        Path base = named != null && !named.isEmpty()
                ? Path.of(named)
                : Path.of(System.getProperty("user.home"), otherwise);
        return base.resolve("dispatcher");
    }
}
