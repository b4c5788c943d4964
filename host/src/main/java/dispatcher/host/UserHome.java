package dispatcher.host;

import java.nio.file.Path;

/** Where a user's own files lie, by the XDG base directory specification. */
public final class UserHome {
    private static final String NAME = "dispatcher";

    private UserHome() {}

    /** {@code $HOME}, else what the system knows. */
    public static Path directory() {
        return Path.of(named("HOME", System.getProperty("user.home")));
    }

    /** What a person writes: {@code $XDG_CONFIG_HOME/dispatcher}, else {@code ~/.config/dispatcher}. */
    public static Path config() {
        return xdg("XDG_CONFIG_HOME", Path.of(".config"));
    }

    /** What running programs leave: {@code $XDG_STATE_HOME/dispatcher}, else {@code ~/.local/state/dispatcher}. */
    public static Path state() {
        return xdg("XDG_STATE_HOME", Path.of(".local", "state"));
    }

    /** What programs keep: {@code $XDG_DATA_HOME/dispatcher}, else {@code ~/.local/share/dispatcher}. */
    public static Path data() {
        return xdg("XDG_DATA_HOME", Path.of(".local", "share"));
    }

    private static Path xdg(String variable, Path otherwise) {
        return Path.of(named(variable, directory().resolve(otherwise).toString())).resolve(NAME);
    }

    private static String named(String variable, String otherwise) {
        String value = System.getenv(variable);
        return value == null || value.isEmpty() ? otherwise : value;
    }
}
